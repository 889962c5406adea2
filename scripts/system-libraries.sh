#!/bin/sh
# Finds the system libraries doorcam needs and pip cannot bring: root gets them installed on Debian and
# Ubuntu, everybody else is told the command. With the name of a Python as argument, that is checked too.
# The list is what `readelf -d` shows for PySide6's QtCore, QtGui, QtWidgets and its platform plugins.
set -eu

python=${1:-}

# library and package; libglib2.0-0 is provided by libglib2.0-0t64 where that is its new name
needed='libEGL.so.1 libegl1
libGL.so.1 libgl1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libxkbcommon.so.0 libxkbcommon0'
for_a_window='libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0'

[ "$(uname)" = Linux ] || exit 0

present=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p) || exit 0

# The packages of the libraries in $1 that are not there.
missing_of() {
    echo "$1" | while read -r library package; do
        case "$present" in
            *"$library "*) ;;
            *) printf '%s ' "$package" ;;
        esac
    done
}

missing=$(missing_of "$needed")
if [ -n "$python" ] && ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    missing="$missing$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])') "
fi
missing_window=$(missing_of "$for_a_window")
packages="$missing$missing_window"
[ -n "$packages" ] || exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    echo "Installing system libraries: $packages"
    export DEBIAN_FRONTEND=noninteractive
    apt-get update -qq
    # shellcheck disable=SC2086  a list of words
    apt-get install -qq -y --no-install-recommends $packages >/dev/null
    exit 0
fi

echo "System libraries are missing; on Debian and Ubuntu they are installed with:" >&2
echo "    sudo apt-get install --no-install-recommends $packages" >&2
# Without those for a window everything else still works.
[ -z "$missing" ]

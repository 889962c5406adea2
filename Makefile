# Two commands do everything on a fresh Debian or Ubuntu with python3 and make: `make run` and `make test`.

PYTHON ?= python3
BIN := .venv/bin
PIP_INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: run test lint policy clean constraints system translations screenshots

run: .venv/run.stamp
	@if [ "$$(uname)" != Linux ] || { [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ] && ls /dev/video* >/dev/null 2>&1; }; then \
		$(BIN)/doorcam kiosk; \
	else \
		ls /dev/video* >/dev/null 2>&1 || echo "No webcam is plugged in: the demo camera plays a visitor."; \
		$(BIN)/doorcam demo; \
	fi

test: lint policy
	$(BIN)/pytest -n 2 --dist worksteal

# What opens doors is tested in every branch.
policy: .venv/test.stamp
	$(BIN)/coverage run --branch --data-file=.coverage --include='doorcam/access/policy.py' -m pytest -q tests/unit/access/test_policy.py
	$(BIN)/coverage report --data-file=.coverage --fail-under=100

lint: .venv/test.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

system:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "doorcam needs Python 3.11 or newer; $(PYTHON) is $$($(PYTHON) -V 2>&1). Name another: make run PYTHON=python3.12" >&2; exit 1; }
	@sh scripts/system-libraries.sh $(PYTHON)

.venv/bin/python: | system
	$(PYTHON) -m venv .venv

.venv/run.stamp: pyproject.toml constraints.txt | system .venv/bin/python
	@echo "Installing doorcam and what it needs into .venv; the first time this takes some minutes."
	$(PIP_INSTALL) --editable '.[demo]'
	@touch $@

.venv/test.stamp: pyproject.toml constraints.txt | system .venv/bin/python
	@echo "Installing doorcam and what its tests need into .venv; the first time this takes some minutes."
	$(PIP_INSTALL) --editable '.[dev]'
	@touch $@

# The commented defaults, after a change of the schema.
config.toml: doorcam/config/schema.py doorcam/config/desktop_section.py doorcam/config/door_section.py doorcam/config/outward_section.py doorcam/config/keys.py doorcam/config/template.py
	$(BIN)/python -c 'import pathlib, doorcam.config.template as t; pathlib.Path("$@").write_text(t.render_template(), "utf-8")'

# New texts of the desktop go into its translation files, which are compiled; scripts/translations.py says the rest.
translations: .venv/test.stamp
	$(BIN)/python -m scripts.translations update

# Every screen in every language and size, to be looked at; ONLY="--language ja --only kiosk" draws a few.
screenshots: .venv/test.stamp
	$(BIN)/python -m tests.screens build/screenshots $(ONLY)

# The versions of this environment, for everybody.
constraints:
	$(BIN)/python -m pip freeze --exclude-editable --exclude doorcam > constraints.txt

# Everything but people and events: encodings/ stays.
clean:
	rm -rf .venv build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

"""Keeps the searched gallery in step with the one on disk, away from the recognition thread."""

import logging
import threading
from collections.abc import Callable

from doorcam.errors import Fault, Sentence
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.index import GalleryIndex

_log = logging.getLogger(__name__)

# Another process may enrol or remove people; asking for the revision is one small query.
_PERIOD_S = 2.0


class GalleryRefresher:
    """Brings the index up to date whenever the gallery's revision has changed.

    If the gallery cannot be read, nobody can be recognised until it can: a person who was removed
    must not be let in from memory. What takes long for a large gallery (tuning and saving) is done on a
    thread of its own, and its outcome brought up to date before it is given out.

    Args:
        adopt: Called with each new index, on this object's thread.
        on_fault: Called with one line for the user when the gallery cannot be read, or the index of a
            large one cannot be saved.
        save: Writes a compact index to disk; None keeps none.
    """

    def __init__(
        self,
        gallery: Gallery,
        first: GalleryIndex,
        *,
        adopt: Callable[[GalleryIndex], None],
        on_fault: Callable[[str], None],
        save: Callable[[GalleryIndex], None] | None = None,
    ) -> None:
        self._gallery = gallery
        self._index = first
        self._adopt = adopt
        self._on_fault = on_fault
        self._save = save
        self._failing = False
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="gallery", daemon=True)
        self._care: threading.Thread | None = None
        self._cared_for: GalleryIndex | None = None
        self._caring = True

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()
        self._wake.set()

    def look_now(self) -> None:
        """Look at the gallery at once; returns before it is done."""
        self._wake.set()

    def close(self, timeout_s: float = 10.0) -> None:
        """Stop looking. An index that is being tuned or saved is given up."""
        self._closing = True
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(timeout_s)

    def _run(self) -> None:
        while True:
            self._wake.wait(_PERIOD_S)
            self._wake.clear()
            if self._closing:
                return
            try:
                self._refresh()
            except Exception as error:
                if not isinstance(error, Fault):
                    _log.exception("the gallery could not be loaded")
                self._fail(str(error))

    def _refresh(self) -> None:
        cared_for, self._cared_for = self._cared_for, None
        index = cared_for or self._index
        if cared_for is not None or self._failing or self._gallery.revision() != index.revision:
            self._index = index.brought_up_to_date(self._gallery)
            self._failing = False
            self._adopt(self._index)
        self._take_care()

    def _fail(self, message: str) -> None:
        if not self._failing:
            self._failing = True
            self._adopt(GalleryIndex.empty(self._index.model_id, self._index.metric))
            self._on_fault(Sentence("Nobody can be recognised: {reason}", reason=message))

    def _take_care(self) -> None:
        """Start tuning or saving if that is due and not going on."""
        index = self._index
        due = index.wants_tuning or (self._save is not None and index.is_large and not index.saved)
        if self._caring and due and (self._care is None or not self._care.is_alive()):
            self._care = threading.Thread(target=self._tune_and_save, args=(index,), name="index", daemon=True)
            self._care.start()

    def _tune_and_save(self, index: GalleryIndex) -> None:
        try:
            better = index.tuned() if index.wants_tuning else index
            if self._save is not None and better.is_large:
                self._save(better)
                better = better.as_saved()
        except Exception as error:  # said once: the search is slower, and the next start reads the gallery
            if not isinstance(error, Fault):
                _log.exception("the index could not be made faster")
            self._caring = False
            self._on_fault(Sentence("The index of the gallery could not be saved: {reason}", reason=error))
            return
        self._cared_for = better
        self._wake.set()

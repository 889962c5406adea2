"""Keeps the searched gallery in step with the one on disk, away from the recognition thread."""

import logging
import threading
from collections.abc import Callable

import numpy as np

from doorcam.domain import Metric
from doorcam.errors import Fault
from doorcam.gallery.gallery import Gallery, TemplateMatrix
from doorcam.gallery.index import GalleryIndex

_log = logging.getLogger(__name__)

# Another process may enrol or remove people; asking for the revision is one small query.
_PERIOD_S = 2.0


class GalleryRefresher:
    """Loads a new index whenever the gallery's revision has changed.

    If the gallery cannot be read, nobody can be recognised until it can: a person who was removed
    must not be let in from memory.

    Args:
        adopt: Called with each new index, on this object's thread.
        on_fault: Called with one line for the user when the gallery cannot be read.
    """

    def __init__(
        self,
        gallery: Gallery,
        first: GalleryIndex,
        *,
        adopt: Callable[[GalleryIndex], None],
        on_fault: Callable[[str], None],
    ) -> None:
        self._gallery = gallery
        self._index = first
        self._adopt = adopt
        self._on_fault = on_fault
        self._failing = False
        self._wake = threading.Event()
        self._closing = False
        self._thread = threading.Thread(target=self._run, name="gallery", daemon=True)

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def look_now(self) -> None:
        """Look at the gallery at once; returns before it is done."""
        self._wake.set()

    def close(self, timeout_s: float = 10.0) -> None:
        """Stop looking."""
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
        if self._failing or self._gallery.revision() != self._index.revision:
            self._index = GalleryIndex.load(self._gallery, self._index.model_id, self._index.metric)
            self._failing = False
            self._adopt(self._index)

    def _fail(self, message: str) -> None:
        if not self._failing:
            self._failing = True
            self._adopt(empty_index(self._index.model_id, self._index.metric))
            self._on_fault(f"Nobody can be recognised: {message}")


def empty_index(model_id: str, metric: Metric) -> GalleryIndex:
    """An index that finds nobody."""
    nobody = TemplateMatrix(np.empty((0, 0), np.float32), (), (), (), revision=-1)
    return GalleryIndex(nobody, model_id, metric)

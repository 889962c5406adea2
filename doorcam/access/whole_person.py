"""What is stored of one person everywhere: handed out to them, and erased."""

import json
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from doorcam.access.store.access_store import AccessStore
from doorcam.domain import Person
from doorcam.events import export
from doorcam.events.journal import Journal
from doorcam.gallery import dossier
from doorcam.gallery.gallery import Gallery
from doorcam.storage.files import file_faults


def everything_about(
    person_id: str, gallery: Gallery, journal: Journal, access: AccessStore
) -> Iterator[tuple[str, bytes]]:
    """The names of files and what they hold, for `doorcam.storage.archive.write_archive`.

    Raises:
        StorageFault: if nobody has that id, or what is stored cannot be read.
    """
    rules = json.dumps(access.about(person_id), indent=1).encode()
    from_gallery, from_journal = dossier.person_files(gallery, person_id), export.person_files(journal, person_id)
    return chain(from_gallery, [("access.json", rules)], from_journal)


def erase_everywhere(
    person_id: str, gallery: Gallery, journal: Journal, access: AccessStore, *, index_file: Path, alike: float
) -> tuple[Person, int]:
    """Erase somebody: key, templates and pictures, PIN, badges and rules, and name and pictures in the journal.

    Args:
        person_id: Whom.
        gallery: Where they are enrolled.
        journal: What happened.
        access: Their rules, PIN and badges.
        index_file: The saved index of the gallery: they may be in it, if only sealed.
        alike: The largest distance at which a face nobody was granted for is taken for theirs.

    Returns:
        Who it was, and how many events were changed.

    Raises:
        StorageFault: if nobody has that id, or something cannot be written; erasing again goes on from there.
    """
    person = gallery.person(person_id)
    access.forget(person_id)
    # The journal first: were it the other way round and failed, the id could not be asked for again.
    # And once more afterwards: until then a running door may have recognised them.
    events = journal.forget_person(person_id, alike)
    gallery.remove(person_id)
    with file_faults(index_file, "remove"):
        index_file.unlink(missing_ok=True)
    return person, events + journal.forget_person(person_id, alike)

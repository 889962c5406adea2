"""Everything the gallery holds about one person, as files that anybody can open."""

import json
from collections.abc import Iterator

from doorcam.gallery.exchange import as_document
from doorcam.gallery.gallery import Gallery

_READ_ME = """\
This archive holds everything doorcam has stored about {name} ({person_id}).

person.json          name, id, when enrolled, and what was agreed to
templates.json       the templates: the numbers a face is compared by (`doorcam people import` reads this file)
pictures/            the aligned faces the templates were made from
access.json          their groups, when they may pass, and whether they have a PIN and badges
events.json          what the journal of the door has of this person, one event a line
events/              the pictures that belong to those events, by the event's number

Nothing in it is encrypted any more: keep it where only you can read it.
"""


def person_files(gallery: Gallery, person_id: str) -> Iterator[tuple[str, bytes]]:
    """The names of the files and what they hold; their events are in `doorcam.events.export.person_files`.

    Raises:
        StorageFault: if nobody has that id, or what is stored cannot be read.
    """
    (record,) = gallery.records([person_id])
    about = {
        "person_id": record.person_id,
        "name": record.name,
        "enrolled_at": record.created_at.isoformat(),
        "extra_margin": gallery.person(person_id).extra_margin,
        "consents": [
            {"given_at": each.given_at.isoformat(), "version": each.version, "wording": each.wording}
            for each in record.consents
        ],
        "photos": [
            {
                "photo": each.template.source,
                "sha256": each.template.content_sha256,
                "quality": each.template.quality,
                "model": each.template.embedding.model_id,
                "enrolled_at": each.created_at.isoformat(),
            }
            for each in record.templates
        ],
    }
    yield "README.txt", _READ_ME.format(name=record.name, person_id=record.person_id).encode()
    yield "person.json", json.dumps(about, ensure_ascii=False, indent=1).encode()
    yield "templates.json", as_document([record])
    for number, each in enumerate(record.templates, 1):
        if each.template.picture_jpeg:
            yield f"pictures/{number}.jpg", each.template.picture_jpeg

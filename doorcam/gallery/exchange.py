"""People as a JSON document: to keep, to move to another machine, or to hand to the person they are about."""

import base64
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Literal

import numpy as np
from pydantic import (
    AwareDatetime,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    PlainSerializer,
    ValidationError,
    model_validator,
)

from doorcam.domain import Consent, Embedding, Person, Template
from doorcam.errors import Fault, StorageFault
from doorcam.gallery.consent import clean_wording
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.naming import check_person_id, clean_name
from doorcam.gallery.records import PersonRecord, StoredTemplate
from doorcam.storage.files import file_faults, whole_file

_MAX_DOCUMENT_BYTES = 512 * 2**20  # some 30,000 templates with pictures
_JPEG_START = b"\xff\xd8\xff"
_LARGEST_FLOAT32 = float(np.finfo(np.float32).max)

_Component = Annotated[float, Field(ge=-_LARGEST_FLOAT32, le=_LARGEST_FLOAT32, allow_inf_nan=False)]
# pydantic's own Base64Bytes overlooks characters that are not base64.
_Base64 = Annotated[
    bytes,
    BeforeValidator(lambda text: base64.b64decode(text, validate=True)),
    PlainSerializer(lambda data: base64.b64encode(data).decode()),
]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _TemplatePart(_Part):
    model_id: str = Field(min_length=1, max_length=200)
    vector: list[_Component] = Field(min_length=1, max_length=4096)
    quality: float = Field(ge=0, le=1)
    source: str = Field(max_length=1000)
    content_sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    created_at: AwareDatetime
    picture_jpeg: _Base64
    shape_ratio: float | None = Field(default=None, gt=0, allow_inf_nan=False)

    @model_validator(mode="after")
    def _is_jpeg(self) -> "_TemplatePart":
        if self.picture_jpeg and not self.picture_jpeg.startswith(_JPEG_START):
            raise ValueError("picture_jpeg is not a JPEG picture")
        return self


class _ConsentPart(_Part):
    given_at: AwareDatetime
    wording: str


class _PersonPart(_Part):
    person_id: str
    name: str
    created_at: AwareDatetime
    templates: list[_TemplatePart] = Field(min_length=1)
    consents: list[_ConsentPart] = []

    @model_validator(mode="after")
    def _is_allowed(self) -> "_PersonPart":
        try:
            check_person_id(self.person_id)
            clean_name(self.name)
            for consent in self.consents:
                clean_wording(consent.wording)
        except Fault as fault:
            raise ValueError(str(fault)) from fault
        return self


class _Document(_Part):
    format: Literal["doorcam-people"] = "doorcam-people"
    version: Literal[1] = 1
    people: list[_PersonPart]

    @model_validator(mode="after")
    def _is_consistent(self) -> "_Document":
        seen: set[str] = set()
        dimensions: dict[str, int] = {}
        for person in self.people:
            if person.person_id in seen:
                raise ValueError(f"the id {person.person_id} comes twice")
            seen.add(person.person_id)
            for template in person.templates:
                expected = dimensions.setdefault(template.model_id, len(template.vector))
                if len(template.vector) != expected:
                    raise ValueError(
                        f"vectors of {template.model_id} have {expected} and {len(template.vector)} numbers"
                    )
        return self


def export_people(gallery: Gallery, path: Path, person_ids: list[str] | None = None) -> int:
    """Write people with their templates and pictures to a JSON file (mode 0600), whole or not at all.

    Args:
        gallery: Where they are enrolled.
        path: The file; one of that name is replaced.
        person_ids: Whom; None for everybody.

    Returns:
        How many people were written.

    Raises:
        StorageFault: if somebody is not enrolled, or the file cannot be written.
    """
    records = gallery.records(person_ids)
    with whole_file(path) as stream:
        stream.write(as_document(records))
    return len(records)


def as_document(records: Sequence[PersonRecord]) -> bytes:
    """What `import_people` reads, UTF-8."""
    return _Document(people=[_as_part(record) for record in records]).model_dump_json(indent=1).encode()


def import_people(gallery: Gallery, path: Path) -> list[Person]:
    """Bring people back from such a file, all or none. Who is enrolled already gets the templates they lack.

    Returns:
        The people of the file as they are now.

    Raises:
        StorageFault: if the file cannot be read, or anything in it is not as an export writes it, or does
            not fit the templates in the gallery.
        UsageFault: if an id belongs to somebody of another name.
    """
    with file_faults(path, "read"):
        if not path.is_file():
            raise StorageFault(f"cannot read {path}", "no such file" if not path.exists() else "it is not a plain file")
        if path.stat().st_size > _MAX_DOCUMENT_BYTES:
            raise StorageFault(
                f"{path} is larger than {_MAX_DOCUMENT_BYTES // 2**20} MB", "export fewer people at a time"
            )
        data = path.read_bytes()
    try:
        document = _Document.model_validate_json(data)
    except ValidationError as error:
        raise StorageFault(f"{path} is not a doorcam export", _first_problem(error)) from error
    return gallery.restore([_as_record(part) for part in document.people])


def _as_part(record: PersonRecord) -> _PersonPart:
    return _PersonPart.model_construct(
        person_id=record.person_id,
        name=record.name,
        created_at=record.created_at,
        templates=[_as_template_part(stored) for stored in record.templates],
        consents=[
            _ConsentPart.model_construct(given_at=each.given_at, wording=each.wording) for each in record.consents
        ],
    )


def _as_template_part(stored: StoredTemplate) -> _TemplatePart:
    template = stored.template
    return _TemplatePart.model_construct(
        model_id=template.embedding.model_id,
        vector=template.embedding.vector.tolist(),
        quality=template.quality,
        source=template.source,
        content_sha256=template.content_sha256,
        created_at=stored.created_at,
        picture_jpeg=template.picture_jpeg,
        shape_ratio=template.shape_ratio,
    )


def _as_record(part: _PersonPart) -> PersonRecord:
    return PersonRecord(
        part.person_id,
        part.name,
        part.created_at,
        tuple(
            StoredTemplate(
                Template(
                    Embedding(np.array(template.vector, np.float32), template.model_id),
                    template.quality,
                    template.source,
                    template.picture_jpeg,
                    template.content_sha256,
                    template.shape_ratio,
                ),
                template.created_at,
            )
            for template in part.templates
        ),
        tuple(Consent(consent.given_at, clean_wording(consent.wording)) for consent in part.consents),
    )


def _first_problem(error: ValidationError) -> str:
    problem = error.errors(include_url=False, include_input=False)[0]
    place = ".".join(str(step) for step in problem["loc"])
    return f"{place}: {problem['msg']}" if place else problem["msg"]

"""The screens of people and of enrolment."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import cv2
import numpy as np

from doorcam.access.store.access_store import AccessStore
from doorcam.access.store.settings import Door
from doorcam.desktop.bridge import Bridge
from doorcam.desktop.enrolling import EnrolmentDesk
from doorcam.desktop.enrolment import EnrolmentDialog
from doorcam.desktop.enrolment_details import ConsentDialog
from doorcam.desktop.form_dialog import FormDialog
from doorcam.desktop.notices import Notices
from doorcam.desktop.people import PeoplePage
from doorcam.desktop.people_desk import PeopleDesk
from doorcam.domain import CameraState, EmbeddedFace, Embedding, Metric, Template
from doorcam.events.journal import Journal
from doorcam.gallery.admission import AdmissionRules
from doorcam.gallery.gallery import Gallery
from doorcam.gallery.likenesses import Likeness
from doorcam.gallery.photo_rules import EnrolmentRules
from doorcam.vision.pictures import encode_jpeg
from tests.album import Album, settle
from tests.clock import StillClock
from tests.gui import scenes
from tests.gui.enrolment.poses import posed, seen

NAMES = (
    "艾琳·柯林斯",
    "Ирина Соколова",
    "أحمد بن محمد الفارسي",
    "Zoë Björnsdóttir",
    "胡歌",
    "Ada Lovelace",
    "אבי כהן (IT)",
    "さくら ミヤモト",
    "Wolfeschlegelsteinhausenbergerdorff-Hohenzollern von und zu Irgendwo an der Knatter, der Jüngere",
    "김민준",
    "Γιώργος Παπαδόπουλος",
    "👩‍🚀 Sally",
    "Grace Hopper",
    "राम शर्मा",
)
MODEL = "test"


@dataclass(frozen=True, slots=True)
class House:
    """People with their files."""

    gallery: Gallery
    access: AccessStore
    journal: Journal
    folder: Path
    clock: StillClock
    model: str = MODEL

    def desk(self) -> PeopleDesk:
        """What the page works with."""
        return PeopleDesk(
            self.gallery,
            self.access,
            self.journal,
            self.clock,
            model_id=lambda: self.model,
            index_file=self.folder / "index",
            match_threshold=lambda: 0.5,
            last_seen=lambda _person_id: scenes.NOON,
            gallery_changed=lambda: None,
            note_admin=lambda _text, _person_id: None,
        )


@contextmanager
def house(folder: Path) -> Iterator[House]:
    """Files of their own, empty."""
    clock = StillClock()
    with ExitStack() as stack:
        gallery = stack.enter_context(closing(Gallery.open(folder / "gallery.sqlite", clock)))
        access = stack.enter_context(closing(AccessStore.open(folder / "access.sqlite")))
        journal = stack.enter_context(closing(Journal.open(folder / "events.sqlite", folder / "snapshots")))
        yield House(gallery, access, journal, folder, clock)


def furnish(made: House) -> None:
    """People of all kinds, groups and doors."""
    for group in ("staff", "cleaners, mornings only", "visitors"):
        made.access.rules.put_group(group)
    made.access.rules.put_schedule("office hours", "mon-fri 08:00-18:00")
    for door in ("Front door", "Laboratory"):
        made.access.rules.put_door(Door(door))
        made.access.rules.deny(door, "everyone")
        made.access.rules.allow(door, "staff", "office hours" if door == "Laboratory" else "always")
    ids = [_enrol(made, name, seed) for seed, name in enumerate(NAMES)]
    made.access.rules.add_members("staff", ids[:6])
    made.access.credentials.set_pin(ids[0], "7391")
    made.access.credentials.add_badge(ids[0], "0004831207")
    made.access.presence.enter("building", ids[0], scenes.NOON)
    until = made.clock.now_utc() - timedelta(days=3)
    made.access.rules.put_person(ids[3], disabled=True, valid_from=None, valid_until=None)
    made.access.rules.put_person(ids[5], disabled=False, valid_from=None, valid_until=until)
    made.gallery.enrol(
        None, [_template(99, 3, made.model)], ids[0], "I agree", likenesses=[Likeness(ids[4], NAMES[4], 0.56, 0.02)]
    )


def _enrol(made: House, name: str, seed: int) -> str:
    model = "older" if seed == 9 else made.model
    templates = [_template(seed, number, model) for number in range(3)]
    return made.gallery.enrol(name, templates).person_id


def _template(seed: int, number: int, model: str) -> Template:
    portrait = cv2.resize(scenes.embedded().aligned_bgr, (150, 150))
    tinted = np.clip(portrait * (0.6 + 0.1 * (seed % 5), 0.8, 1.0 - 0.1 * (seed % 4)), 0, 255).astype(np.uint8)
    vector = np.random.default_rng(seed * 10 + number).normal(size=8).astype(np.float32)
    return Template(Embedding(vector, model), 0.7, f"IMG_{seed}_{number}.jpg", encode_jpeg(tinted))


def draw(album: Album) -> None:
    """Draw everything."""
    if album.wants("people") or album.wants("enrolment"):
        with tempfile.TemporaryDirectory() as scratch, house(Path(scratch)) as made:
            furnish(made)
            if album.wants("people"):
                _draw_people(made, album)
            if album.wants("enrolment"):
                _draw_enrolment(made, album)


def _draw_people(made: House, album: Album) -> None:
    page = PeoplePage(made.desk(), made.clock, Notices())
    album.show("people", page)
    page.show_person(made.gallery.people()[-1].person_id)
    chosen = next(entry.person_id for entry in made.gallery.roll.entries(MODEL) if entry.name == NAMES[0])
    page.show_person(chosen)
    page.show_current()
    settle()
    page.turn(True)
    album.show("people-person", page)
    about = page.detail.about
    assert about is not None
    for name, dialog in {
        "people-validity": page.change.choose_validity(about),
        "people-pin": page.change.set_pin(about),
        "people-badge": page.change.add_badge(about),
        "people-merge": page.change.merge(about, page.model.roster, page.faces),
        "people-erase": page.change.erase([chosen], about.person.name),
        "people-groups": page.change.open_groups([chosen], made.desk().allowances(), made.desk().groups([chosen])),
    }.items():
        settle()
        dialog.repaint()
        album.take(name, dialog)
        dialog.reject()
    page.turn(False)
    page.bar.tiles.setChecked(True)
    page.bar.several.setChecked(True)
    page.list.selectAll()
    album.show("people-tiles", page)
    page.bar.several.setChecked(False)
    page.bar.search.setText("zzz")
    album.show("people-nobody", page)
    page.close()


def _draw_enrolment(made: House, album: Album) -> None:
    bridge, picture = Bridge(), scenes.stage(1)[0]
    dialog = EnrolmentDialog(_enrolment_desk(made, None), bridge, Notices(), mirrored=True)
    dialog.camera.view.show_frame(scenes.frame(picture))
    album.show("enrolment-empty", dialog)
    dialog.close()
    dialog = EnrolmentDialog(_enrolment_desk(made, "I agree to be recognised at the door."), bridge, Notices(), True)
    dialog.camera.start()
    dialog.resize(album.size)
    dialog.show()
    settle()
    dialog.name.setText(NAMES[0])
    dialog.portraits.add(scenes.portrait_of("camera", 0.83))
    dialog.portraits.add(scenes.portrait_of("IMG_2041.jpg", 0.41, known_as=scenes.candidate("Eileen Collins")))
    dialog.portraits.add_refusal("group.jpg", "3 faces found: one person per photo")
    shown = scenes.frame(picture)
    bridge.frame.emit(shown)
    bridge.observation.emit(seen(shown, posed(4, centre=(623, 187), size_px=200)))
    album.show("enrolment", dialog)
    for _ in range(3):
        dialog.camera.skip_button.click()
    bridge.observation.emit(seen(scenes.frame(picture, 1, 1010.0), posed(2, 5, centre=(623, 187), size_px=200)))
    album.show("enrolment-poses", dialog)
    assert dialog.details is not None
    dialog.details.groups, dialog.details.pin = frozenset({"staff", "visitors"}), "7391"
    dialog.details_button.click()
    settle()
    album.take("enrolment-details", dialog.details)
    dialog.details.accept()
    dialog.consent_button.click()
    settle()
    album.take("enrolment-consent", dialog.findChildren(ConsentDialog)[0])
    dialog.findChildren(ConsentDialog)[0].accept()
    bridge.camera.emit(scenes.camera(CameraState.LOST, 7.0))
    album.show("enrolment-lost", dialog)
    dialog.leave()
    settle()
    album.take("enrolment-leave", dialog.findChildren(FormDialog)[-1])
    dialog.close()


def _enrolment_desk(made: House, consent: str | None) -> EnrolmentDesk:
    return EnrolmentDesk(
        _NoFaces(),
        made.gallery,
        EnrolmentRules(60, 0.2, lambda _image_bgr, _detection: None),
        AdmissionRules(threshold=0.5, max_templates=10, consent=consent),
        Metric.EUCLIDEAN,
        search=lambda _probes, _top_k: [()],
        gallery_changed=lambda: None,
        access=made.access,
        journal=made.journal,
        index_file=made.folder / "index",
        note_admin=lambda _text, _person_id: None,
    )


class _NoFaces:
    model_id = MODEL

    def read(self, image_bgr: scenes.Image) -> list[EmbeddedFace]:
        return []

from doorcam.bench.contests import agreement

ONE, TWO, FAR = [0.0, 0.0, 10.0, 10.0], [100.0, 0.0, 120.0, 20.0], [500.0, 500.0, 510.0, 510.0]


def test_faces_in_the_same_place_agree() -> None:
    nearly_one = [1.0, 1.0, 11.0, 11.0]
    assert agreement([[nearly_one, FAR]], [[ONE, TWO]]) == {"pictures": 1, "found": 2, "agree": 1}


def test_two_answers_for_one_face_count_once() -> None:
    assert agreement([[ONE, ONE]], [[ONE]]) == {"pictures": 1, "found": 2, "agree": 1}


def test_pictures_without_faces() -> None:
    assert agreement([[], [ONE], []], [[ONE], [], []]) == {"pictures": 3, "found": 1, "agree": 0}

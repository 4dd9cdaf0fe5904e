"""How a typed message becomes an answer."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from interview.answers import AnswerMatcher


def code(
    matcher: AnswerMatcher, text: str, language: str, scale: str, options: tuple[str, ...] = ()
) -> str | None:
    match = matcher.match(text, language, scale, options)
    return match.code if match else None


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("nicht zufrieden", "de", "2"),
        ("bin nicht unzufrieden", "de", "4"),
        ("wirklich nicht zufrieden", "de", "1"),
        ("nicht wirklich zufrieden", "de", "2"),
        ("nicht sehr zufrieden", "de", "2"),
        ("not dissatisfied", "en", "4"),
        ("memnun değilim", "tr", "2"),
        ("hiç memnun değilim", "tr", "1"),
        ("لست غير راض", "ar", "4"),
        ("خیلی راضی نیستم", "fa", "2"),
        ("совсем не доволен", "ru", "1"),
        ("не совсем доволен", "ru", "2"),
        ("deloc mulțumit", "ro", "1"),
        ("pas mécontent", "fr", "4"),
    ],
)
def test_negation_is_composed(
    matcher: AnswerMatcher, text: str, language: str, expected: str
) -> None:
    assert code(matcher, text, language, "satisfaction5") == expected


@pytest.mark.parametrize(
    ("text", "language", "scale", "expected"),
    [
        ("half happy half not", "en", "satisfaction5", "3"),
        ("halb zufrieden", "de", "satisfaction5", "3"),
        ("couldn't be more pleased", "en", "satisfaction5", "5"),
        ("couldn't be less pleased", "en", "satisfaction5", "1"),
        ("nu e rău deloc", "ro", "satisfaction5", "4"),
        ("nu sunt de acord deloc", "ro", "agreement5", "1"),
        ("can't say I'm satisfied", "en", "satisfaction5", "2"),
        ("can't say", "en", "satisfaction5", "dont_know"),
        ("нямам против", "bg", "yesno", "yes"),
        ("terrible", "fr", "satisfaction5", None),
        ("pas terrible", "fr", "satisfaction5", "2"),
        ("bir kısmını onayladılar", "tr", "decision", "partly"),
        ("رسالة", "ar", "service", None),
    ],
)
def test_half_utmost_and_spoken_denial_are_composed(
    matcher: AnswerMatcher, text: str, language: str, scale: str, expected: str | None
) -> None:
    assert code(matcher, text, language, scale) == expected


@pytest.mark.parametrize(
    "text",
    [
        "4",
        "٤",
        "۴",
        "４",
        "4️⃣",
        "④",
        "4/5",
        "4 von 5",
        "٤ من ٥",
        "⭐⭐⭐⭐",
        "★★★★☆",
        "****",
        "vier",
    ],
)
def test_numbers_are_read_in_every_script(matcher: AnswerMatcher, text: str) -> None:
    assert code(matcher, text, "de", "satisfaction5") == "4"


@pytest.mark.parametrize(
    "text",
    [
        "0",
        "6",
        "-2",
        "4,5",
        "3-4",
        "2 oder 3",
        "8 von 10",
        "80 %",
        "3 Wochen",
        "Note 2",
        "99999",
        "schwanke zwischen 3 und 4",
    ],
)
def test_numbers_off_the_scale_are_asked_again(matcher: AnswerMatcher, text: str) -> None:
    assert code(matcher, text, "de", "satisfaction5") is None


@pytest.mark.parametrize(
    "text",
    ["zufrieden und unzufrieden", "super 😡", "schwierig", "inşallah", "vielleicht", "asdf", ""],
)
def test_contradictions_and_doubt_are_asked_again(matcher: AnswerMatcher, text: str) -> None:
    assert code(matcher, text, "de", "satisfaction5") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("100 %", "5"),
        ("0 %", "1"),
        ("50 %", "3"),
        ("80 %", None),
        ("300 % zufrieden", "5"),
        ("10/10", "5"),
        ("10 von 10", "5"),
        ("5/10", "3"),
        ("8/10", None),
        ("15/20", None),
        ("50/50", "3"),
        ("4 / 5", "4"),
        ("5*", "5"),
        ("★★★☆☆", "3"),
        ("Schulnote 2", None),
        ("eine 2 als Schulnote", None),
    ],
)
def test_shares_count_where_they_name_one_point_and_grades_never(
    matcher: AnswerMatcher, text: str, expected: str | None
) -> None:
    assert code(matcher, text, "de", "satisfaction5") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("naja, nicht gut", "2"),
        ("naja, gut", "4"),
        ("naja", "3"),
        ("so lala, eher schlecht", "2"),
        ("so lala eher gut", "4"),
        ("gut, eher schlecht", None),
    ],
)
def test_hesitation_and_the_middle_give_way_to_what_is_said_after(
    matcher: AnswerMatcher, text: str, expected: str | None
) -> None:
    assert code(matcher, text, "de", "satisfaction5") == expected


def test_a_number_that_is_only_half_understood_is_no_age(matcher: AnswerMatcher) -> None:
    assert code(matcher, "treizeci si ceva", "ro", "age") is None
    assert code(matcher, "treizeci si noua", "ro", "age") == "35_44"


@pytest.mark.parametrize("text", ["weiter", "zurück", "stop", "warum fragen Sie das?", "Hilfe"])
@pytest.mark.parametrize("scale", ["satisfaction5", "agreement5", "yesno", "completion"])
def test_commands_are_no_answers(matcher: AnswerMatcher, text: str, scale: str) -> None:
    assert code(matcher, text, "de", scale) is None


def test_a_place_in_the_list_follows_the_order_on_offer(matcher: AnswerMatcher) -> None:
    backwards = ("5", "4", "3", "2", "1")
    assert code(matcher, "option 2", "de", "satisfaction5", backwards) == "4"
    assert code(matcher, "die letzte", "de", "device", ("tablet", "computer")) == "computer"
    assert code(matcher, "die vierte", "de", "device", ("tablet", "computer")) is None


def test_an_option_that_is_not_offered_is_no_answer(matcher: AnswerMatcher) -> None:
    assert code(matcher, "Tablet", "de", "device", ("smartphone", "computer")) is None


@pytest.mark.parametrize("text", ["very satisfied", "çok memnunum", "очень доволен", "très bien"])
def test_another_language_is_understood_when_it_is_complete(
    matcher: AnswerMatcher, text: str
) -> None:
    assert code(matcher, text, "de-simple", "satisfaction5") == "5"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ochen dovolen", "ru"),
        ("duzhe zadovolena", "uk"),
        ("mnogo dovolna", "bg"),
        ("radi ktir", "ar"),
        ("kheili razi", "fa"),
    ],
)
def test_latin_letters_are_understood(matcher: AnswerMatcher, text: str, language: str) -> None:
    assert code(matcher, text, language, "satisfaction5") == "5"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("seeehr gut", "5"),
        ("SEHR ZUFRIEDEN!!!", "5"),
        ("sehr zufreiden", "5"),
        ("sehrgut", "5"),
        ("zu frieden", "4"),
        ("gaaar nicht zufriden", "1"),
    ],
)
def test_spelling_is_forgiven(matcher: AnswerMatcher, text: str, expected: str) -> None:
    assert code(matcher, text, "de", "satisfaction5") == expected


def test_a_typo_between_two_opposites_is_not_guessed(matcher: AnswerMatcher) -> None:
    assert code(matcher, "nzufrieden", "de", "satisfaction5") is None


def test_certainty_tells_a_known_form_from_a_guess(matcher: AnswerMatcher) -> None:
    whole = matcher.match("sehr zufrieden", "de", "satisfaction5")
    inside = matcher.match("mit dem Ablauf sehr zufrieden", "de", "satisfaction5")
    misspelt = matcher.match("sehr zufreiden", "de", "satisfaction5")
    assert whole and inside and misspelt
    assert (whole.certainty, inside.certainty, misspelt.certainty) == ("exact", "likely", "likely")


def test_a_new_scale_is_matched_by_its_labels(matcher: AnswerMatcher) -> None:
    labels = {"north": "Nordstadt", "south": "Südstadt", "none": "Keins von beiden"}
    for text, expected in [("südstadt", "south"), ("in der Nordstatd", "north"), ("Mars", None)]:
        match = matcher.match(text, "de", "branch", list(labels), labels=labels)
        assert (match.code if match else None) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("43", "35_44"),
        ("dreiundvierzig", "35_44"),
        ("über 60", "55_plus"),
        ("unter 25", "under_25"),
        ("Anfang 40", "35_44"),
        ("Mitte 30", None),
        ("unter 30", None),
        ("25-34", "25_34"),
    ],
)
def test_ages_fall_into_bands_or_are_asked_again(
    matcher: AnswerMatcher, text: str, expected: str | None
) -> None:
    assert code(matcher, text, "de", "age") == expected


@settings(deadline=None)
@given(text=st.text(max_size=80), language=st.sampled_from(["de", "ar", "tr", "xx"]))
def test_any_text_gives_an_offered_code_or_nothing(text: str, language: str) -> None:
    matcher = shared()
    for scale in ("satisfaction5", "service", "age", "yesno"):
        match = matcher.match(text, language, scale)
        assert match is None or match.code in {*matcher.codes(scale), "dont_know", "skip"}


_SHARED: list[AnswerMatcher] = []


def shared() -> AnswerMatcher:
    """Hypothesis cannot use a fixture for every example."""
    if not _SHARED:
        from tests.interview.answers.conftest import VOCABULARIES  # noqa: PLC0415

        _SHARED.append(AnswerMatcher.load(folder=VOCABULARIES))
    return _SHARED[0]


_SIGNS = "aäçğıåа яйщїءيسی۵٣5½%*/-+.,!?…😀👍\u200c\u200d\u202e\u0301\ud800\x00 \n\tﬁ()[]{}\"'"


@given(
    text=st.text(max_size=60) | st.text(alphabet=_SIGNS, max_size=60),
    language=st.sampled_from(["de", "de-simple", "ar", "fa", "uk", "tr", "xx", ""]),
    scale=st.sampled_from(["satisfaction5", "agreement5", "yesno", "completion", "no_such_scale"]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_any_text_means_an_option_on_offer_or_nothing(
    matcher: AnswerMatcher, text: str, language: str, scale: str
) -> None:
    found = matcher.match(text, language, scale)
    assert found is None or found.code in {*matcher.codes(scale), "dont_know", "skip"}
    assert found == matcher.match(text, language, scale)

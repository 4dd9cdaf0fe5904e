"""The random sample, what people's codings tell of it, and training examples."""

from __future__ import annotations

import pytest

from analytics.human_coding import audit_of, coder_agreement, draw_sample, training_examples
from store.human_coding import Coding, OpenAnswer

THEMES = ("account_login", "usability")


def answer(id: int, locale: str = "de", item: str = "difficult") -> OpenAnswer:
    return OpenAnswer(id, item, locale, f"Antwort {id}")


def coding(id: int, coder: str, *themes: str, sentiment: str = "neg") -> Coding:
    return Coding(id, coder, dict.fromkeys(themes, "neg"), sentiment, taxonomy_version=1)


class TestSample:
    answers = tuple(answer(id, "de" if id % 3 else "uk") for id in range(300))

    def test_every_language_gets_its_number(self) -> None:
        drawn = draw_sample(self.answers, 20, wave="w1")
        assert sorted(drawn.values()) == ["de"] * 20 + ["uk"] * 20

    def test_plain_german_is_german_and_few_answers_are_all_taken(self) -> None:
        drawn = draw_sample([answer(1), answer(2, "de-simple")], 20, wave="w1")
        assert drawn == {1: "de", 2: "de"}

    def test_a_larger_sample_holds_the_smaller_one(self) -> None:
        small = draw_sample(self.answers, 10, wave="w1")
        added = draw_sample(self.answers, 20, wave="w1", sampled=small)
        assert not small.keys() & added.keys()
        assert small | added == draw_sample(self.answers, 20, wave="w1")

    def test_another_wave_draws_anew(self) -> None:
        one, two = (draw_sample(self.answers, 20, wave=wave) for wave in ("w1", "w2"))
        assert one.keys() != two.keys()


class TestAudit:
    def test_the_model_is_measured_against_people(self) -> None:
        answers = [answer(1), answer(2, "uk"), answer(3)]
        codings = [
            coding(1, "model", "account_login"),
            coding(1, "ada", "account_login"),
            coding(2, "model", "account_login"),
            coding(2, "ada", "usability"),
            coding(3, "model", "usability"),
        ]
        audit = audit_of(answers, codings)
        assert audit.languages == ("de", "uk"), "the third answer was coded by nobody"
        assert audit.quality(THEMES, "de")["account_login"].f1 == 1
        quality = audit.quality(THEMES)
        assert quality["account_login"].precision == 0.5
        assert quality["usability"].recall == 0

    def test_where_people_differ_each_counts_in_part(self) -> None:
        codings = [coding(1, "model"), coding(1, "ada", "usability"), coding(1, "bela")]
        (audited,) = audit_of([answer(1)], codings).answers
        assert audited.people == {"usability": 0.5}

    def test_a_consensus_counts_alone(self) -> None:
        codings = [
            coding(1, "model"),
            coding(1, "ada", "usability"),
            coding(1, "consensus", "account_login"),
        ]
        (audited,) = audit_of([answer(1)], codings).answers
        assert audited.people == {"account_login": 1.0}

    def test_strata_are_languages_with_their_answers(self) -> None:
        codings = [
            coding(1, "model", "usability"),
            coding(1, "ada", "usability"),
            coding(2, "model"),
            coding(2, "ada", "usability"),
        ]
        audit = audit_of([answer(1), answer(2, "uk")], codings)
        german, ukrainian = audit.strata(
            "difficult", "usability", {"de": (900, 300), "uk": (100, 20), "fr": (0, 0)}
        )
        assert (german.answers, german.coded, german.by_model, german.by_people) == (
            900,
            300,
            [1],
            [1],
        )
        assert (ukrainian.by_model, ukrainian.by_people) == ([0], [1])


class TestAgreement:
    def test_people_with_each_other_and_with_the_model(self) -> None:
        codings = []
        for id in range(20):
            themes = THEMES[id % 2 : id % 2 + 1]
            codings += [coding(id, "ada", *themes), coding(id, "bela", *themes)]
            codings.append(coding(id, "model", *(themes if id < 10 else THEMES)))
        pairs = {pair.coders: pair for pair in coder_agreement(codings, THEMES)}
        people = pairs["ada", "bela"]
        assert people.themes_alpha == 1
        assert people.kappa["usability"].value == pytest.approx(1)
        assert people.disagreements == ()
        with_model = pairs["ada", "model"]
        assert with_model.themes_alpha is not None and 0 < with_model.themes_alpha < 1
        assert with_model.disagreements == tuple(range(10, 20))

    def test_without_a_common_answer_there_is_nothing_to_say(self) -> None:
        assert coder_agreement([coding(1, "ada"), coding(2, "bela")], THEMES) == []


class TestTrainingExamples:
    def test_what_people_agree_on_becomes_an_example(self) -> None:
        codings = [
            coding(1, "model", "account_login"),
            coding(1, "ada", "usability"),
            coding(1, "bela", "usability"),
        ]
        assert training_examples([answer(1, "de-simple")], codings) == [
            {
                "id": 1,
                "lang": "de",
                "question": "difficult",
                "text": "Antwort 1",
                "themes": {"usability": "neg"},
                "sentiment": "neg",
            }
        ]

    @pytest.mark.parametrize(
        "codings",
        [
            [coding(1, "model", "usability")],
            [coding(1, "ada", "usability"), coding(1, "bela", "account_login")],
            [coding(1, "ada"), coding(1, "bela", sentiment="pos")],
        ],
        ids=["only the model", "other themes", "another sentiment"],
    )
    def test_the_rest_does_not(self, codings: list[Coding]) -> None:
        assert training_examples([answer(1)], codings) == []

    def test_a_settled_disagreement_does(self) -> None:
        codings = [coding(1, "ada"), coding(1, "bela", "usability"), coding(1, "consensus")]
        assert [each["themes"] for each in training_examples([answer(1)], codings)] == [{}]

    def test_what_is_held_out_does_not(self) -> None:
        assert training_examples([answer(1)], [coding(1, "ada")], held_out={1}) == []

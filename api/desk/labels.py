"""What exports and pages call sites, channels, languages, items, answers and themes."""

from __future__ import annotations

from collections.abc import Mapping

from analytics.exports.microdata import Labels
from analytics.published.attributes import CHANNELS
from analytics.themes.taxonomy import Taxonomy
from interview.questionnaire import Questionnaire
from interview.sites import Site
from texts import Catalogue, Texts


def labels_for(
    questionnaire: Questionnaire,
    *,
    waves: Mapping[str, str],
    sites: Mapping[str, Site],
    taxonomy: Taxonomy,
    texts: Texts,
    catalogue: Catalogue,
) -> Labels:
    """The labels in the language of the desk's catalogue. ``waves``: code → name."""
    locale = catalogue.locale.code
    wording = texts.questionnaires[(locale, questionnaire.id, questionnaire.version)]
    plain = dict.fromkeys(each.id for each in questionnaire.items)
    return Labels(
        language=locale,
        items={item.id: wording.question(item.id, plain) for item in questionnaire.items},
        scales=texts.scales[locale],
        values={
            "wave": waves,
            "site": {code: site.name for code, site in sites.items()},
            "channel": {code: catalogue.render(f"desk-channel-{code}") for code in CHANNELS},
            "locale": {code: each.autonym for code, each in texts.locales.items()},
        },
        names={
            attribute: catalogue.render(f"desk-attribute-{attribute}")
            for attribute in ("wave", "site", "channel", "locale")
        },
        themes={code: taxonomy.name(code, locale) for code in taxonomy.codes},
        valences={
            valence: catalogue.render(f"desk-valence-{valence.replace('_', '-')}")
            for valence in ("not_raised", "neg", "mixed", "neutral", "pos")
        },
    )

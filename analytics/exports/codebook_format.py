"""The codebook of themes in the exchange format of MAXQDA, ATLAS.ti, NVivo: REFI-QDA 1.5 (.qdc)."""

from __future__ import annotations

import uuid
from xml.etree import ElementTree as ET

from analytics.themes.taxonomy import Taxonomy, Theme

NAMESPACE = "urn:QDA-XML:codebook:1.0"
_SCHEMA = f"{NAMESPACE} http://schema.qdasoftware.org/versions/Codebook/v1.0/Codebook.xsd"
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
# Ids are made of the codes, so that a program recognises a code of an earlier version.
_OURS = uuid.UUID("5f1f0d0e-6a63-5d0c-9b7b-3f2f8f6f1a55")


def to_refi_qda(taxonomy: Taxonomy, locale: str) -> bytes:
    """The themes below their groups, with definition and rules in the description."""
    ET.register_namespace("", NAMESPACE)
    ET.register_namespace("xsi", _XSI)
    book = ET.Element(
        _tag("CodeBook"),
        {"origin": f"Resonanz, taxonomy {taxonomy.version}", f"{{{_XSI}}}schemaLocation": _SCHEMA},
    )
    codes = ET.SubElement(book, _tag("Codes"))
    for parent, names in taxonomy.parents.items():
        themes = [theme for theme in taxonomy.themes.values() if theme.parent == parent]
        if not themes:
            continue
        group = _code(codes, parent, names.get(locale, parent), is_codable=False)
        for theme in themes:
            element = _code(group, theme.code, taxonomy.name(theme.code, locale), is_codable=True)
            element.find(_tag("Description")).text = _description(theme, locale)  # type: ignore[union-attr]
    ET.indent(book)
    return bytes(ET.tostring(book, encoding="UTF-8", xml_declaration=True))


def _code(parent: ET.Element, code: str, name: str, *, is_codable: bool) -> ET.Element:
    element = ET.SubElement(
        parent,
        _tag("Code"),
        {
            "guid": str(uuid.uuid5(_OURS, code)),
            "name": name,
            "isCodable": "true" if is_codable else "false",
        },
    )
    ET.SubElement(element, _tag("Description")).text = code
    return element


def _description(theme: Theme, locale: str) -> str:
    lines = [theme.code, theme.definition]
    lines += [f"+ {rule}" for rule in theme.include]
    lines += [f"- {rule}" for rule in theme.exclude]
    lines += [f"“{example}”" for example in theme.examples.get(locale, ())]
    return "\n".join(lines)


def _tag(name: str) -> str:
    return f"{{{NAMESPACE}}}{name}"

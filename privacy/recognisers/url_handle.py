"""Web addresses and handles of social networks."""

import re
from collections.abc import Iterator, Mapping, Sequence

from privacy.recognisers.base import alternatives
from privacy.spans import ANNOUNCED, PROVEN, SHAPED, Candidate

_ADDRESS = re.compile(
    r"(?:(?:https?|ftp)://|(?<![\w@.-])www\.)[^\s<>\"'«»„“]{2,300}", re.IGNORECASE
)
_HANDLE = re.compile(r"(?<![\w@./])@[^\W\d][\w.]{2,40}")
_TRAILING = ".,;:!?)]}…'\""


class UrlHandleRecogniser:
    """Addresses are personal unless they lead to a listed public service without saying more
    than its page; a handle is personal unless it belongs to one."""

    def __init__(self, words: Mapping[str, Sequence[str]]) -> None:
        top = alternatives(sorted(map(str, words["top_level_domains"]), key=len, reverse=True))
        self._bare = re.compile(
            rf"(?<![\w@./-])[a-z0-9][a-z0-9-]{{1,40}}(?:\.[a-z0-9-]{{2,40}}){{0,3}}\.(?:{top})"
            rf"(?![\w-]|\.\w|@)(?:/[^\s<>\"']{{0,200}})?",
            re.IGNORECASE,
        )
        networks = alternatives(sorted(map(str, words["networks"]), key=len, reverse=True))
        joints = alternatives(sorted(map(str, words["joints"]), key=len, reverse=True))
        self._announced = re.compile(
            rf"(?<!\w)(?:{networks})(?:\s?[:=]\s?|\s(?:(?:{joints})\s?[:]?\s?){{1,3}})"
            r"(@?[a-z][\w.-]*[\w-])(?!\w)",
            re.IGNORECASE,
        )
        self._profile = re.compile(
            rf"(?<!\w)(?:{networks})[\s:]{{1,3}}(@?(?=[\w.-]*[\d_.])[a-z][\w.-]{{2,30}}[a-z0-9_])(?!\w)",
            re.IGNORECASE,
        )
        self._platforms = frozenset(str(host).lower() for host in words["platforms"])
        self._public = self._platforms | frozenset(map(str.lower, map(str, words["public_hosts"])))

    def find(self, text: str, language: str | None) -> Iterator[Candidate]:
        for match in _ADDRESS.finditer(text):
            address = match.group().rstrip(_TRAILING)
            if not self._is_public(address):
                yield Candidate(match.start(), match.start() + len(address), "URL_HANDLE", PROVEN)
        if "." in text:
            for match in self._bare.finditer(text):
                address = match.group().rstrip(_TRAILING)
                if not self._is_public(address):
                    end = match.start() + len(address)
                    yield Candidate(match.start(), end, "URL_HANDLE", SHAPED)
        if "@" in text:
            for match in _HANDLE.finditer(text):
                handle = match.group().rstrip(".")
                if handle[1:].lower() not in self._public:
                    end = match.start() + len(handle)
                    yield Candidate(match.start(), end, "URL_HANDLE", SHAPED)
        for pattern in (self._announced, self._profile):
            for match in pattern.finditer(text):
                if match.group(1).lower() not in self._public and _looks_chosen(match.group(1)):
                    yield Candidate(match.start(1), match.end(1), "URL_HANDLE", ANNOUNCED)

    def _is_public(self, address: str) -> bool:
        rest = re.sub(r"^(?:\w+://)?(?:www\.)?", "", address, flags=re.IGNORECASE)
        host, _, path = rest.lower().partition("/")
        if not any(host == public or host.endswith("." + public) for public in self._public):
            return False
        if any(host == platform or host.endswith("." + platform) for platform in self._platforms):
            return not path
        return not re.search(r"[?@=#]|\d{4}", path)


def _looks_chosen(name: str) -> bool:
    """A made-up name has a sign, a digit or a mark inside; "telegram ist gut" has not."""
    return name.startswith("@") or bool(re.search(r"[\d_.-]", name))

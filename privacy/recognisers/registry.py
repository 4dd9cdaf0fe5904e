"""Which recognisers there are."""

from pathlib import Path

from privacy.recognisers.address import AddressRecogniser
from privacy.recognisers.announced import AnnouncedNumberRecogniser
from privacy.recognisers.base import Recogniser, read_words
from privacy.recognisers.birth_date import BirthDateRecogniser
from privacy.recognisers.email import EmailRecogniser
from privacy.recognisers.health_insurance import HealthInsuranceRecogniser
from privacy.recognisers.iban import IbanRecogniser
from privacy.recognisers.id_document import IdDocumentRecogniser
from privacy.recognisers.jobcenter import JobcenterNumberRecogniser
from privacy.recognisers.license_plate import LicensePlateRecogniser
from privacy.recognisers.national_id import NationalIdRecogniser
from privacy.recognisers.person import PersonRecogniser
from privacy.recognisers.phone import PhoneRecogniser
from privacy.recognisers.social_security import SocialSecurityRecogniser
from privacy.recognisers.tax_id import TaxIdRecogniser
from privacy.recognisers.url_handle import UrlHandleRecogniser


def load_recognisers(data: Path) -> list[Recogniser]:
    """All recognisers with their word lists from the folder ``data``.

    Raises OSError or ValueError when a file is missing or malformed.
    """
    calendar = read_words(data / "calendar.yaml")
    numbers = read_words(data / "number_words.yaml")
    return [
        EmailRecogniser(read_words(data / "email.yaml")),
        UrlHandleRecogniser(read_words(data / "web.yaml")),
        IbanRecogniser(),
        TaxIdRecogniser(),
        SocialSecurityRecogniser(),
        HealthInsuranceRecogniser(),
        NationalIdRecogniser(),
        IdDocumentRecogniser(),
        LicensePlateRecogniser(read_words(data / "license_plates.yaml")),
        JobcenterNumberRecogniser(),
        AnnouncedNumberRecogniser(read_words(data / "announcements.yaml")),
        BirthDateRecogniser(read_words(data / "birth.yaml"), calendar, numbers),
        PhoneRecogniser(read_words(data / "phone.yaml"), numbers),
        AddressRecogniser(read_words(data / "address.yaml")),
        PersonRecogniser.load(data),
    ]

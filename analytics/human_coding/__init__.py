"""What people's codings tell: how well they agree, and how well the model does."""

from analytics.human_coding.audit import Audit, AuditedAnswer, audit_of
from analytics.human_coding.coder_agreement import CoderAgreement, coder_agreement
from analytics.human_coding.correction_files import CorrectionFiles
from analytics.human_coding.corrections import training_examples
from analytics.human_coding.sampling import draw_sample, language_of

__all__ = [
    "Audit",
    "AuditedAnswer",
    "CoderAgreement",
    "CorrectionFiles",
    "audit_of",
    "coder_agreement",
    "draw_sample",
    "language_of",
    "training_examples",
]

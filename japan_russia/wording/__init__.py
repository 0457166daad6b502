"""The ministry's English: the words that readouts are read by, as one value.

:class:`~japan_russia.wording.value.Wording` holds the tables that a caller can add rows to;
:data:`~japan_russia.wording.value.DEFAULT` is the one that is used where none is given.
The modules of this package hold the tables, by the stage that reads them.
"""

from japan_russia.wording.speech.rows import Construction, Example
from japan_russia.wording.speech.verbs import Form, Mark, Phrase, Verb
from japan_russia.wording.value import DEFAULT, Wording

__all__ = [
    "DEFAULT",
    "Construction",
    "Example",
    "Form",
    "Mark",
    "Phrase",
    "Verb",
    "Wording",
]

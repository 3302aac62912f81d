"""The form: every fact of the table as a field of a Slack view, drawn from answers and read back into them."""

from bots.slack.form.places import place_options
from bots.slack.form.read import FormAnswers, FormErrors, chosen_facilities, read_form, told
from bots.slack.form.view import form_view, skeleton

__all__ = [
    "FormAnswers",
    "FormErrors",
    "chosen_facilities",
    "form_view",
    "place_options",
    "read_form",
    "skeleton",
    "told",
]

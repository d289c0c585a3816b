"""Turns every expected failure into one English sentence made of its facts: names of fields and codes, no content."""

from collections.abc import Callable, Iterable, Mapping
from typing import cast

from app.cli.sheet_reasons import mapping_sentence, sheet_sentence
from app.cli.value_reasons import code_of, value_reason
from db.errors import ExpectedError

Facts = Mapping[str, object]
LONGEST = 240  # a path is told whole: whoever reads it wants to go there

_SENTENCES: Mapping[str, str] = {
    # the command line
    "UnreadableFile": "cannot read {path}: {why}",
    "NoPassphrase": "no passphrase: give --passphrase-file, set DAMPING_PASSPHRASE_FILE, or run at a terminal",
    "NotText": "an argument is not valid UTF-8 text",
    "BadLine": "line {line}: {why}",
    "DemoBroken": "the demo failed at {step}: {what}",
    # casework
    "WrongState": "this {kind} is in the state {state}, from which this cannot be done",
    "UnknownReference": "no {what} here answers to {given}",
    "ConsentMissing": "no valid consent covers {field} for {audience}; take or renew consent first",
    "Unclear": "{about} means more than one thing here; give the id",
    "IdTaken": "this id belongs to a record of kind {found}, not {kind}",
    "UnknownChange": "no such change of this record",
    "CannotUndo": "this change cannot be undone ({reason})",
    "NothingToUndo": "nothing to undo: what this change set is no longer shown",
    "NothingToSave": "a new {kind} without a single field leaves nothing to save",
    "FileExists": "{path} is there already; name another file",
    "SealedToOthers": "this text is sealed to others",
    "OtherFingerprint": "these are not the words of this invitation; do not use it before you have asked headquarters",
    "OtherOffice": "the invitation is for {field} {invited}, not {given}",
    # kinds and fields
    "UnknownKind": "no kind of record is called {kind}",
    "UnknownField": "{kind} has no field called {field}",
    "UnknownCodeList": "there is no code list called {codes}",
    "UnreadableDataFile": "a data file of the program is broken: {file} ({reason})",
    "CannotFilter": "{kind} cannot be narrowed or ordered by {field}",
    "HeadquartersOnly": "only headquarters may write this part of a {kind}",
    "WrittenOnce": "a {kind} is written once; write a new one that supersedes it",
    "TooManyElements": "{field} holds at most {longest} elements",
    "Erased": "this record was erased by order of headquarters",
    "MalformedChange": "the record is too large for one save ({reason})",
    # the vault
    "DiskFull": "no room is left on the disk; nothing was changed",
    "DiskFailed": "the disk reported an error ({code}); nothing was changed",
    "StoreBusy": "the vault is busy; try again",
    "ReadOnlyFolder": "{path} cannot be written to",
    "FolderMissing": "there is no folder {path}",
    "FolderNotEmpty": "{path} is not empty",
    "NotAVault": "{path} is no vault",
    "NotABackup": "{path} is no backup of a vault",
    "BackupNotForKey": "this code does not open the backup {path}",
    "VaultTooNew": "a newer Damping wrote this vault (format {found}, this one reads {supported}); it was left untouched",
    "VaultInUse": "another process has this vault open (process {pid} on {host})",
    "WrongPassphrase": "wrong passphrase; the vault itself is sound as far as can be told",
    "WrongRecoveryCode": "this recovery code opens nothing here",
    "WrongIdentity": "this escrow identity opens nothing here",
    "TooManyTries": "too many wrong tries; wait {wait_seconds} s",
    "WeakPassphrase": "the passphrase is guessed too easily (score {score}, needed {needed}); use six words chosen by chance",
    "SlotsRolledBack": "the key slots are older than this vault has seen (generation {found}, expected {expected})",
    "LastSlot": "the last {slot} slot cannot be removed",
    "UnknownUser": "no user of this vault is called {name}",
    "NameTaken": "a user of this vault is called {name} already",
    "BlobMissing": "the file of this attachment is not in the vault",
    "BlobTooLarge": "the file is too large: {size} bytes, at most {limit}",
    # exchange
    "PartRefused": "this file was refused",
    "NotAPart": "this file is no part of a bundle; it was left untouched",
    "PartTooLarge": "the file is too large: {size} bytes, at most {limit}",
    "TornPart": "the file is torn or damaged ({reason})",
    "NotForUs": "this bundle is meant for others ({reason})",
    "MalformedPart": "the file breaks the format ({reason})",
    "BadSignature": "the signature does not hold ({reason})",
    "UnknownSigner": "signed by a device nobody certified",
    "RevokedSigner": "signed by a device headquarters has revoked",
    "TooNewReader": "a newer Damping wrote this (version {found}, this one reads {supported})",
    "InvalidKey": "this is no {kind} key",
    "TooManyRecipients": "too many recipients: {found}, at most {limit}",
    "InvalidCertificate": "the certificate does not hold ({reason})",
    "InvalidInvitation": "this is no invitation as headquarters wrote it ({reason})",
    "InvalidRequest": "the enrolment request does not belong to its invitation ({reason})",
    "NothingThere": "there is nothing at {path}",
    "NotByNetwork": "{address} addresses are not available in this version; export to and import from a folder",
    "NoRecipient": "nobody to write to: no device of {about} has asked to be enrolled",
    "DeskOnly": "only headquarters' desk can do this ({act})",
    "NotAlone": "this vault belongs to an organisation already",
    "ParentNeeded": "a village needs --parent with its branch, any other office has none ({office})",
    "OfficeDiffers": "office {office} is here already with another {field}",
    "OtherWords": "these are not the words of device {device}; do not approve it before you have asked",
    "WordsNeeded": "device {device} is approved only with --fingerprint and its eight words ({reason})",
    "NothingAsked": "device {device} has not asked to be enrolled",
    "DeviceRevoked": "device {device} is revoked; nothing is written to it",
    "CalledDurable": "import {id} was called durable in a receipt and cannot be taken back",
    # letters
    "TemplateUnknown": "there is no template {template}",
    "TemplateBroken": "template {template} cannot be used: {reason} (line {line})",
    "TemplateTooLarge": "template {template} exceeds {limit}",
    "ValueMissing": "template {template} lacks a value for {placeholder}",
    "PatternBroken": "the numbering pattern makes no numbers ({reason})",
    "LogoUnreadable": "the letterhead's logo is no picture we print ({reason})",
    "MatrixBroken": "the who-may-see-what matrix is broken ({reason})",
    "TypedTextLeaks": "paragraphs {keys} name what {audience} may not learn without consent",
}

_FILE_REASONS = {
    "missing": "no such file",
    "permission": "no permission",
    "folder": "it is a folder",
    "too_large": "it is too large",
    "not_text": "it is not UTF-8 text",
    "disk": "the disk reported an error",
}
_LINE_REASONS = {
    "not_json": "not a JSON document",
    "not_an_object": "not a JSON object",
    "too_large": "too large",
    "not_utf8": "not UTF-8 text",
    "unknown_key": "unknown key {key}; known are kind, id, fields, gaps, base",
    "no_kind": "kind is missing",
    "shape": "{key} has the wrong shape",
}
_UNFIT = {
    "empty": "the file is empty",
    "too_large": "the file is too large: {size} bytes, at most {limit}",
    "unknown": "the content is of no kind that can be kept as evidence",
    "mismatch": "the file's content is {found}, which its ending .{ending} does not say",
}
_CONSENTS = {
    "reported": "consent cannot come from a reported party, nor from whoever is linked to one or kept from this case",
    "guardian": "for a child consent is given by a guardian who is somebody else",
    "heir": "for the dead consent is given by an heir",
    "not_self": "consent in one's own name speaks for nobody else, and nobody is their own guardian",
    "giver": "consent needs to say who gave it",
    "vital": "vital interest is no consent; it is agreed when the letter is issued",
    "withdrawn": "a new consent cannot be withdrawn already",
}
_REFUSALS = {
    "role": "your role does not allow this ({act})",
    "blocked": "this case is closed to you ({act})",
    "scope": "this record is outside your scope ({act})",
    "kind": "records of this kind are written by the program alone ({act})",
    "field": "this field is written by its own act alone ({act})",
    # steering a case
    "approval": "closing this case wants a coordinator's approval first ({act})",
    "assignee_blocked": "this case is closed to whom it should be given ({act})",
    "office_blocked": "this case is closed to that office ({act})",
    "headquarters": "headquarters answers this, and here is not headquarters ({act})",
    # papers
    "village": "a village post writes no letters but those that hand a complaint over, and the consent form ({act})",
    "house_only": "this letter and our own office do not go together ({act})",
    "must_not_know": "the contact plan says that this addressee must not know ({act})",
    "may_not_know": "this relative may not be told what a letter tells ({act})",
    "not_via_village": "this case stays out of every village ({act})",
    "reported_party": "this addressee is reported, linked to who is, or on the other side; it wants --reason ({act})",
    "adverse_copy": "a reported party, or who is linked to one or on the other side, gets no copy ({act})",
    "objected": "the client objects to a copy for this addressee; its consent is refused ({act})",
    "vital": "vital interest needs a reason and a coordinator who agreed by name ({act})",
    "one_client": "this letter speaks of one client only; name one with --client ({act})",
    "void_reason": "a letter is voided with a reason ({act})",
}


def reason(error: ExpectedError) -> str:
    """Return the sentence for a failure, without a full stop; one for every subclass (a test walks them)."""
    name = type(error).__name__
    special = _SPECIAL.get(name)
    text = special(error.facts) if special is not None else _filled(_SENTENCES[name], error.facts)
    return " ".join(text.split())


def worded(name: str) -> bool:
    """Tell whether failures of this class have a sentence of their own."""
    return name in _SPECIAL or name in _SENTENCES


class _Words(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "?"


def _filled(sentence: str, facts: Facts) -> str:
    return sentence.format_map(_Words({name: _shown(value) for name, value in facts.items()}))


def _shown(value: object) -> str:
    """Return a fact as it may stand on a terminal: one short line without control signs."""
    listed = isinstance(value, tuple | list | set | frozenset)
    text = ", ".join(map(str, cast("Iterable[object]", value))) if listed else str(value)
    line = "".join(sign if sign.isprintable() else "·" for sign in text)
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"


def _file(facts: Facts) -> str:
    return _filled(_SENTENCES["UnreadableFile"], {**facts, "why": _FILE_REASONS.get(code_of(facts), code_of(facts))})


def _line(facts: Facts) -> str:
    why = _filled(_LINE_REASONS.get(code_of(facts), code_of(facts)), facts)
    return f"line {_shown(facts.get('line', 0))}: {why}"


def _refused(facts: Facts) -> str:
    cause = facts.get("cause")
    why = reason(cause) if isinstance(cause, ExpectedError) else "refused"
    return f"line {_shown(facts.get('line', 0))}: {why}; nothing was saved" if facts.get("line") else why


def _not_allowed(facts: Facts) -> str:
    return _filled(_REFUSALS.get(code_of(facts), "not allowed ({act})"), facts)


def _cannot_consent(facts: Facts) -> str:
    return _CONSENTS.get(code_of(facts), "this person cannot give this consent")


def _unfit(facts: Facts) -> str:
    return _filled(_UNFIT.get(code_of(facts), "the file cannot be kept"), facts)


def _invalid(facts: Facts) -> str:
    where = ".".join(_shown(facts[each]) for each in ("kind", "field") if facts.get(each))
    why = _filled(value_reason(code_of(facts)), facts)
    return f"{where}: {why}" if where else f"what was given {why}"


def _unknown_reference(facts: Facts) -> str:
    if facts.get("field"):
        return _filled("{kind}.{field}: no such {what} here", facts)
    return _filled(_SENTENCES["UnknownReference"], facts)


def _consent(facts: Facts) -> str:
    if not facts.get("audience"):
        return "consent is missing; take or renew consent first"
    return _filled(_SENTENCES["ConsentMissing"], {"field": "this", **facts})


def _mistyped(facts: Facts) -> str:
    if not facts.get("group"):
        return "a recovery code has eight groups of four signs"
    return _filled("the recovery code is mistyped in group {group}", facts)


def _not_found(facts: Facts) -> str:
    if facts.get("change") is not None:
        return "no such change here"
    return _filled("no {kind} with the id {id} here", facts)


def _damaged(facts: Facts) -> str:
    return _filled("damaged: {part}; keep the folder as it is and restore a backup beside it", facts)


_SPECIAL: Mapping[str, Callable[[Facts], str]] = {
    "UnreadableFile": _file,
    "BadLine": _line,
    "Refused": _refused,
    "NotAllowed": _not_allowed,
    "InvalidValue": _invalid,
    "UnfitFile": _unfit,
    "UnknownReference": _unknown_reference,
    "ConsentMissing": _consent,
    "CannotConsent": _cannot_consent,
    "MistypedRecoveryCode": _mistyped,
    "NotFound": _not_found,
    "Damaged": _damaged,
    "UnreadableSheet": lambda facts: _filled(sheet_sentence(facts), facts),
    "BadMapping": lambda facts: _filled(mapping_sentence(facts), facts),
}

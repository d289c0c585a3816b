"""Owns the schema: every kind of record this version knows, and the version written into each change."""

from app.records.kinds.agency import Agency
from app.records.kinds.case import Case
from app.records.kinds.chronology import Party, Statement
from app.records.kinds.claim import Claim
from app.records.kinds.consent import Consent
from app.records.kinds.contact import Contact, ContactPlan
from app.records.kinds.documents import Attachment, Document
from app.records.kinds.health import HealthNeed
from app.records.kinds.journey import Journey
from app.records.kinds.lead import Lead
from app.records.kinds.legal import LegalStep
from app.records.kinds.letter import AudienceSummary, Letter
from app.records.kinds.migration import Migration
from app.records.kinds.office import Device, Office, User
from app.records.kinds.people import Link, Person
from app.records.kinds.referral import Referral
from app.records.kinds.risk import RiskAssessment
from app.records.kinds.service import Service
from app.records.kinds.tasks import AccessEntry, Note, Task
from app.records.kinds.village import Consultation, VillageEntry
from db.schema.declare import Record, Schema
from db.schema.trust import Trust

KINDS: tuple[type[Record], ...] = (
    Office,
    Device,
    User,
    Agency,
    Person,
    Link,
    Consultation,
    Case,
    Migration,
    Party,
    Statement,
    Document,
    Attachment,
    Contact,
    ContactPlan,
    Consent,
    Referral,
    Letter,
    AudienceSummary,
    HealthNeed,
    LegalStep,
    RiskAssessment,
    Lead,
    Journey,
    Claim,
    Service,
    VillageEntry,
    Task,
    Note,
    AccessEntry,
)

SCHEMA = Schema((*KINDS, Trust), version=1)

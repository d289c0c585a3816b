"""Devices, enrolment, certificates, trust."""

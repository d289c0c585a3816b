"""The whole program in a real window: what one process typed, the process that replaced it shows again."""

from pathlib import Path

from tests.gui import real_window


def test_a_lock_replaces_the_process_and_what_was_typed_is_in_the_encrypted_draft(tmp_path: Path):
    assert real_window.missing_tools() == []
    home, pictures = tmp_path / "home", tmp_path / "pictures"
    home.mkdir()
    pictures.mkdir()
    real_window.play(home, pictures)
    for each in home.rglob("*"):
        if each.is_file() and each.name != "passphrase":
            assert b"Melati" not in each.read_bytes(), each
            assert real_window.PASSPHRASE.encode() not in each.read_bytes(), each

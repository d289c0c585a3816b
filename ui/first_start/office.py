"""The office of the first start when somebody begins alone: its kind, its name, its code, and whose letters it writes."""

from PySide6.QtWidgets import QWidget

from app.casework.desk.beginning import OfficeWish
from ui.widgets.inputs import Combo, Labelled, LineInput
from ui.widgets.layout import column
from ui.wording.declared import coded

_VILLAGE = "village"


class OfficeForm(QWidget):
    """Four short fields; the name of the organisation heads every letter."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("bare", "true")
        kinds = [(each, coded("office_kind", each)) for each in ("branch", _VILLAGE, "headquarters")]
        self._kind = Combo(self.tr("Jenis kantor"), kinds)
        self._kind.setObjectName("office-kind")
        self._kind.currentIndexChanged.connect(lambda _at: self._suggest())
        self._name, self._code = LineInput(self.tr("Misalnya Cabang Kebumen")), LineInput(self.tr("Misalnya KBM"))
        self._organisation = LineInput()
        for each, name in (
            (self._name, "office-name"),
            (self._code, "office-code"),
            (self._organisation, "organisation"),
        ):
            each.setObjectName(name)
        self._code.setMaxLength(12)
        self._suggest()
        self.setLayout(
            column(
                Labelled(self.tr("Jenis kantor"), self._kind),
                Labelled(self.tr("Nama kantor"), self._name),
                Labelled(self.tr("Kode singkat"), self._code, help_text=self.tr("Menjadi awal nomor kasus dan surat.")),
                Labelled(self.tr("Nama lembaga"), self._organisation, help_text=self.tr("Baris pertama kop surat.")),
                gap=12,
            )
        )
        self.setFocusProxy(self._name)

    def wish(self) -> OfficeWish:
        """Return the office as filled in."""
        return OfficeWish(
            kind=self._kind.code(),
            code=self._code.text().strip().upper(),
            name=self._name.text().strip(),
            organisation=self._organisation.text().strip(),
        )

    def _suggest(self) -> None:
        """Offer the usual name; a village post belongs to its village, so what heads its papers is for it to say."""
        village = self._kind.code() == _VILLAGE
        usual = self.tr("Migrant CARE")  # whose branches these are, unless somebody says otherwise
        if self._organisation.text().strip() in ("", usual):
            self._organisation.setText("" if village else usual)
        example = self.tr("Misalnya Pemerintah Desa Wanasari") if village else usual
        self._organisation.setPlaceholderText(example)

"""Fictitious data for the screens under test; nobody in it exists."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFont, QPageSize, QPdfWriter, QTextDocument

from ui.case.view import CaseHead, Fact, NextStep, Quote, SafetyNote, SummaryView
from ui.cases.view import CaseRow, CasesView, Deadline
from ui.frame.sidebar import Entry
from ui.frame.statusbar import Standing
from ui.home.view import Due, DueGroup, DueRow, Headquarters, HomeView, Silence
from ui.letters.view import ComposerView, Copy, Missing, Readiness, Withheld
from ui.models.paging import PageOf
from ui.page import Page
from ui.sync.view import Known, SyncView, Target
from ui.unlock.page import UnlockView
from ui.widgets.chips import Risk
from ui.widgets.conflict import ConflictView, Side
from ui.widgets.pills import Filter
from ui.widgets.relay import Hop, HopState
from ui.widgets.stage import StageFace
from ui.widgets.tokens_field import Choice
from ui.window import Door

STANDING = Standing(unsent=12, oldest_days=9, backup="hari ini 07.40", saved="09.12", who="Rina Wulandari · Paralegal")
COUNTS = {"cases": 46, "referrals": 2, "sync": 1}
UNLOCK = UnlockView(
    users=(("1", "Rina Wulandari"), ("2", "Adi Pranoto")),
    last_user="1",
    why="Terkunci otomatis pukul 09.05",
    drafts_kept=True,
)


def _due(case: str, what: str, about: str, when: str, due: Due) -> DueRow:
    return DueRow(task=f"t-{what}", case=case, what=what, about=f"{case} · {about}", when=when, due=due)


HOME = HomeView(
    today="Selasa, 24 November",
    groups=(
        DueGroup(
            title="Lewat tenggat",
            due=Due.OVERDUE,
            rows=(
                _due("0118", "Kabari keluarga soal jawaban KBRI", "Wahyu Santoso", "lewat 2 hari", Due.OVERDUE),
                _due("0131", "Penarikan persetujuan", "Melati (nama samaran)", "lewat 1 hari", Due.OVERDUE),
            ),
        ),
        DueGroup(
            title="Hari ini",
            due=Due.TODAY,
            rows=(
                _due("0144", "Antar klien ke RS Polri", "Ningsih (nama samaran)", "10.30", Due.TODAY),
                _due("0147", "Kirim pengingat ke KBRI Riyadh", "Sri Rahayu", "sebelum 15.00", Due.TODAY),
                _due("0142", "Tinjau ulang: menunggu kontak", "Bayu Prakoso", "hari ini", Due.TODAY),
            ),
        ),
        DueGroup(
            title="Minggu ini",
            due=Due.LATER,
            rows=(
                _due("0126", "Mediasi di Disnaker Kebumen", "Tumirah", "Rab 25 Nov, 09.00", Due.LATER),
                _due("0139", "Tanda tangan surat kuasa", "keluarga Joko Lestari", "Kam 26 Nov", Due.LATER),
                _due("0133", "Telepon ibu klien, pukul 19.00", "Dewi Anggraini", "Kam 26 Nov", Due.LATER),
                _due("0109", "Kirim berkas klaim ke BPJS", "Karsini", "Jum 27 Nov", Due.LATER),
            ),
        ),
    ),
    silences=(
        Silence(
            referral="r1",
            agency="KBRI Riyadh",
            promise="Janji 20 Nov · kasus 0147, Sri Rahayu",
            silent="9 hari tanpa kabar",
        ),
        Silence(
            referral="r2",
            agency="Disnaker Jawa Tengah",
            promise="Janji 22 Nov · kasus 0126, Tumirah",
            silent="6 hari tanpa kabar",
        ),
    ),
    late_answers=2,
    waiting_contact=4,
    without_consent=3,
    conflicts=1,
    headquarters=Headquarters(
        sentence="Pusat sudah menerima semua sampai 15 November. Dua belas catatan sesudahnya hanya ada di laptop ini.",
        receipt="Tanda terima no. 41",
    ),
)

ENTRIES = (
    Entry(code="home", title="Beranda", icon="house"),
    Entry(code="consultations", title="Konsultasi", icon="message-circle"),
    Entry(code="cases", title="Kasus", icon="folder-open"),
    Entry(code="persons", title="Orang", icon="users-round"),
    Entry(code="letters", title="Surat", icon="mail"),
    Entry(code="referrals", title="Rujukan", icon="waypoints"),
    Entry(code="directory", title="Direktori", icon="book-user"),
    Entry(code="sync", title="Sinkronisasi", icon="refresh-cw", apart=True),
    Entry(code="settings", title="Pengaturan", icon="settings"),
)


def doors(make: Callable[[], Page], code: str) -> list[Door]:
    """Return the full sidebar, with `make` behind the row `code` (and behind all others)."""
    found = [Door(entry=entry, make=make) for entry in ENTRIES]
    if code not in {entry.code for entry in ENTRIES}:
        found.append(Door(entry=Entry(code=code, title="", icon="house"), make=make, listed=False))
    return found


STAGES = {
    "Verifikasi": 0.12,
    "Asesmen": 0.25,
    "Rencana pendampingan": 0.4,
    "Menunggu balasan": 0.55,
    "Tindak lanjut": 0.7,
    "Pemantauan": 0.85,
}
_CASES = """
Wahyu Santoso||0118|Kecelakaan kerja|Selama bekerja · Malaysia|high|Tindak lanjut|12|overdue|Lewat 2 hari|Kabari keluarga|Adi P.
Melati|x|0131|Pusat penipuan daring|Selama bekerja · Kamboja|emergency|Menunggu balasan|4|overdue|Lewat 1 hari|Penarikan persetujuan|Rina W.
Ningsih|x|0144|Kekerasan fisik|Setelah pulang · Malaysia|high|Tindak lanjut|2|today|Hari ini, 10.30|Antar ke RS Polri|Rina W.
Sri Rahayu binti Karto||0147|Penahanan paspor|Selama bekerja · Arab Saudi|emergency|Menunggu balasan|9|today|Hari ini|Pengingat ke KBRI Riyadh|Rina W.
Bayu Prakoso||0142|Hilang kontak|Selama bekerja · Taiwan|high|Pemantauan|20|today|Hari ini|Tinjau ulang|Rina W.
Tumirah||0126|Hak belum dipenuhi setelah pulang|Setelah pulang · Hong Kong|medium|Menunggu balasan|6|later|Rab 25 Nov|Mediasi di Disnaker|Adi P.
Keluarga Joko Lestari||0139|Meninggal dunia|Selama bekerja · Korea Selatan|high|Rencana pendampingan|3|later|Kam 26 Nov|Tanda tangan surat kuasa|Adi P.
Dewi Anggraini||0133|Gaji tidak dibayar|Selama bekerja · Singapura|medium|Asesmen|5|later|Kam 26 Nov|Telepon ibu klien|Rina W.
Karsini||0109|Masalah jaminan sosial|Setelah pulang · Taiwan|low|Tindak lanjut|8|later|Jum 27 Nov|Berkas klaim BPJS|Sari H.
Kenanga|x|0150|Pemalsuan umur|Sebelum bekerja · Malaysia|high|Verifikasi|1|later|Sen 30 Nov|Lengkapi verifikasi|Sari H.
Slamet Widodo||0148|Biaya penempatan berlebih|Sebelum bekerja · Polandia|medium|Asesmen|2|later|Sel 1 Des|Wawancara kedua|Adi P.
Ratmi binti Sarno||0098|Gaji di bawah perjanjian|Selama bekerja · Hong Kong|low|Pemantauan|31|later|Rab 2 Des|Pemantauan bulanan|Sari H.
Agus Priyanto||0121|Awak kapal perikanan|Selama bekerja · Fiji|high|Menunggu balasan|7|later|Kam 3 Des|Balasan Kemlu|Rina W.
"""


def _case(line: str) -> CaseRow:
    name, code_name, number, kind, where, risk, stage, days, deadline, when, what, assigned = line.split("|")
    return CaseRow(
        case=number,
        name=name,
        number=f"KBM-2026-{number}",
        code_name=bool(code_name),
        kind=kind,
        where=where,
        risk=Risk(risk),
        stage=StageFace(word=stage, share=STAGES[stage], since=f"sudah {days} hari"),
        deadline=Deadline(deadline),
        when=when,
        what=what,
        assigned=assigned,
    )


CASES = tuple(_case(line) for line in _CASES.strip().splitlines())
CASES_VIEW = CasesView(
    active=46,
    all=1284,
    shown=46,
    noun="kasus aktif",
    filters=(
        Filter(code="active", label="Aktif", count=46),
        Filter(code="mine", label="Saya dampingi", count=18),
        Filter(code="emergency", label="Darurat", count=2),
        Filter(code="overdue", label="Lewat tenggat", count=2),
        Filter(code="waiting", label="Menunggu kontak", count=4),
    ),
    current="active",
    saved=(("monday", "Saringan: Tinjauan Senin"), ("all", "Semua kasus")),
    saved_current="monday",
)


def case_pages(after: str | None, limit: int, answer: Callable[[PageOf[CaseRow]], None]) -> None:
    """Answer with the sample cases again and again, at most 46 of them."""
    start = int(after or 0)
    rows = tuple(CASES[at % len(CASES)] for at in range(start, min(start + limit, 46)))
    answer(PageOf(rows=rows, following=str(start + limit) if start + limit < 46 else None))


CASE_HEAD = CaseHead(
    case="0147",
    number="KBM-2026-0147",
    name="Sri Rahayu binti Karto",
    risk=Risk.EMERGENCY,
    stage=StageFace(word="Menunggu balasan", share=0.55, since="sudah 9 hari"),
    where="Selama bekerja · Arab Saudi",
    deadline="Tenggat hari ini, 15.00",
    assigned="Rina Wulandari",
)
SUMMARY = SummaryView(
    safety=SafetyNote(
        strong="Jangan ditelepon.",
        text="Kanal aman: WhatsApp lewat adik klien, 19.00–21.00 waktu Riyadh (23.00–01.00 WIB).",
    ),
    wishes=Quote(
        words="“Saya ingin pulang dengan aman dan gaji saya dibayar. Soal lapor polisi, nanti dulu.”",
        noted="Dicatat 18 November, Rina Wulandari",
    ),
    facts=(
        Fact(field="employer", label="Pemberi kerja", value="Dipanggil “Baba Salim”", source="kata klien, 18 Nov"),
        Fact(field="workplace", label="Alamat tempat kerja", gap="not_asked"),
        Fact(field="agency_abroad", label="Agensi (mitra usaha)", gap="unknown", source="ditanyakan 18 Nov"),
        Fact(field="passport", label="Paspor", value="Ditahan pemberi kerja", source="sejak Maret 2025"),
        Fact(
            field="wage", label="Gaji tidak dibayar", value="7 bulan, 1.500 riyal per bulan", source="perkiraan klien"
        ),
    ),
    editing="workplace",
    closed_topics=1,
    step=NextStep(
        task="t1",
        title="Kirim pengingat ke KBRI Riyadh",
        detail="Hari ini sebelum 15.00. Draf sudah disiapkan.",
        late="4 hari melewati janji",
        act="Buka draf",
    ),
    hops=(
        Hop(state=HopState.DONE, name="Migrant CARE Kebumen", detail="009/SPM/MC-KBM/XI/2026, 10 Nov", days="1 hari"),
        Hop(state=HopState.DONE, name="Migrant CARE Pusat", detail="Diteruskan 11 Nov", days="2 hari"),
        Hop(
            state=HopState.DONE,
            name="Kemlu, Dit. Pelindungan WNI",
            detail="Diterima 13 Nov, register 2291",
            days="2 hari",
        ),
        Hop(
            state=HopState.WAITING,
            name="KBRI Riyadh",
            detail="Dikirim 15 Nov, janji jawab 20 Nov",
            days="9 hari tanpa kabar",
        ),
        Hop(state=HopState.AHEAD, name="Kepolisian setempat", detail="Oleh KBRI bila perlu"),
    ),
)
TABS = ("Orang", "Kronologi", "Dokumen", "Persetujuan", "Rujukan & surat", "Layanan", "Tugas", "Riwayat")

COMPOSER = ComposerView(
    letter="l1",
    back="0147, Sri Rahayu",
    title="Surat untuk KBRI Riyadh",
    purposes=(("T02", "Permohonan penelusuran dan pelindungan"),),
    purpose="T02",
    recipients=(("kbri-riyadh", "KBRI Riyadh, u.p. Atase Ketenagakerjaan"),),
    recipient="kbri-riyadh",
    cc=(Choice(code="kemlu-pwni", words="Dit. Pelindungan WNI"),),
    cc_offered=(Choice(code="bp3mi", words="BP3MI Jawa Tengah"),),
    archive="Arsip: Migrant CARE Pusat",
    readiness=Readiness.GAPS,
    verdict="Bisa dikirim, dua hal belum lengkap",
    missing=(
        Missing(
            code="workplace",
            title="Alamat tempat kerja",
            why="Belum ditanyakan. Tanyakan patokan ke adik klien.",
            act="Tanyakan",
        ),
        Missing(
            code="agency_abroad",
            title="Agensi (mitra usaha)",
            why="BP3MI dapat memeriksanya di Sisko P2MI.",
            gap="unknown",
            act="Tanyakan ke BP3MI",
        ),
    ),
    in_order=("Nama dan NIK", "Ringkasan untuk KBRI", "Paspor", "Persetujuan 18 Nov"),
    copies=(
        Copy(
            code="kbri-riyadh",
            name="KBRI Riyadh",
            withheld=(
                Withheld(what="Telepon klien", why="belum disetujui untuk tembusan"),
                Withheld(what="Kronologi rinci", why="diganti ringkasan"),
                Withheld(what="Satu topik tertutup", why="klien tidak ingin dibagikan"),
                Withheld(what="Alamat rumah aman", why="tidak pernah keluar lewat surat"),
            ),
        ),
    ),
)
SYNC = SyncView(
    target=Target(found=True, words="USB KANTOR, 14,2 GB kosong. Hanya dapat dibuka di pusat dan di kantor ini."),
    amount="12 catatan dan 3 lampiran, 38 MB",
    known=(
        Known(
            icon="shield-check",
            tone="success",
            title="Semua sampai 15 November sudah aman",
            detail="Tanda terima no. 41 menyebut 1.431 catatan, 212 lampiran.",
        ),
        Known(
            icon="shield-alert",
            tone="warning",
            title="12 catatan hanya ada di laptop ini",
            detail="5 peristiwa, 3 surat, 2 tugas, 2 persetujuan. Terlama 9 hari.",
        ),
        Known(
            icon="inbox",
            tone="accent",
            title="USB ini membawa kiriman dari pusat",
            detail="Tanda terima no. 42, direktori baru, 1 catatan koordinator.",
            act="Lihat isi",
            code="incoming",
        ),
    ),
    conflicts=(
        ConflictView(
            code="c1",
            field="kanal kontak aman",
            about="KBM-2026-0131 · Melati (nama samaran)",
            left="1 perlu dipilih",
            protective=True,
            base=Side(
                change="",
                origin="Semula",
                value="WhatsApp klien, kapan saja",
                who="Rina Wulandari",
                when="3 November",
            ),
            sides=(
                Side(
                    change="a",
                    origin="Di sini",
                    value="Jangan ditelepon. Lewat adik, 19.00–21.00 waktu Riyadh",
                    who="Rina Wulandari, Cabang Kebumen",
                    when="18 November",
                    shown_meanwhile=True,
                ),
                Side(
                    change="b",
                    origin="Dari DESBUMI Wanasari",
                    value="Telepon klien, sore hari",
                    who="Sutrisno, petugas desa",
                    when="17 November menurut laptop desa",
                ),
            ),
        ),
    ),
    upload=True,
)
_LETTER = """
<h3>MIGRANT CARE</h3><p>Cabang Kebumen<br>Jalan Contoh Nomor 9, Kebumen 54300</p><hr>
<p>Nomor: <i>diberi saat terbit</i><br>Sifat: Segera dan Rahasia<br>Hal: Permohonan penelusuran dan pelindungan</p>
<p>Yth. Duta Besar Republik Indonesia untuk Kerajaan Arab Saudi<br>u.p. Atase Ketenagakerjaan<br>di Riyadh</p>
<p>Dengan hormat,</p>
<p>Bersama ini kami meneruskan pengaduan keluarga pekerja migran Indonesia yang bekerja di wilayah kerja Perwakilan
Republik Indonesia yang Bapak/Ibu pimpin, dengan data sebagai berikut.</p>
<p>Nama: Sri Rahayu binti Karto<br>Negara penempatan: Arab Saudi, Riyadh<br>Alamat tempat kerja: <i>belum diketahui</i></p>
<p>Demi keselamatan yang bersangkutan, kami mohon agar telepon genggamnya tidak dihubungi langsung.</p>
"""


def letter_pdf() -> bytes:
    """Return two pages of a fictitious letter as PDF bytes, made by Qt itself."""
    made = QByteArray()
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(96)
    document = QTextDocument()
    document.setDefaultFont(QFont("Source Serif 4", 11))
    document.setPageSize(writer.pageLayout().paintRectPixels(96).size().toSizeF())
    document.setHtml(_LETTER * 3)
    document.print_(writer)
    del writer
    buffer.close()
    return made.data()

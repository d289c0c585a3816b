"""Owns the declarations of a person and of the links between records that may be the same person."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.records import types as of
from app.records.section import Section
from app.records.titles import person_title, plain_title
from app.records.values.names import person_keys
from db.schema.declare import Record, kind
from db.schema.merging import highest
from db.schema.values import FLAG, INTEGER, LINE, TEXT, Json, item, reference

_NAME = Section(name="Nama", data_class="identity")
_SELF = Section(name="Jati diri", data_class="identity")
_LIFE = Section(name="Keluarga dan latar belakang", data_class="identity")
_HOME = Section(name="Alamat dan kontak", data_class="location")
_MORE = Section(name="Keterangan lain", data_class="operational")


@kind("person", "Orang", title=person_title, keys=person_keys)
@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """Anyone the office knows of: client, reporter, relative; a name may come later than the record."""

    full_name: str | None = _NAME.one(
        LINE,
        "Nama lengkap",
        "Seperti tertulis di dokumen. Satu kata pun boleh.",
        searchable=True,
        listed=True,
        sortable=True,
        htcds="prs_FirstName prs_SecondName",
        why="Agar lembaga menemukan orang yang tepat. Boleh nama samaran dahulu.",
    )
    preferred_name: str | None = _NAME.one(
        LINE,
        "Nama panggilan",
        searchable=True,
        listed=True,
        why="Agar ia disapa seperti yang ia inginkan.",
    )
    code_name: str | None = _NAME.one(
        LINE,
        "Nama samaran",
        "Untuk orang yang belum ingin disimpan namanya. Nama asli dapat menyusul di catatan yang sama.",
        searchable=True,
        listed=True,
        gap=False,
        why="Agar orang yang belum ingin disimpan namanya tetap dapat ditolong.",
    )
    aliases: tuple[str, ...] = _NAME.many(
        LINE,
        "Nama lain",
        "Ejaan lain, nama di paspor, nama yang dipakai di tempat kerja.",
        searchable=True,
        why="Nama di paspor atau di tempat kerja sering berbeda; tanpa nama itu ia sulit ditemukan.",
    )
    sex: str | None = _SELF.one(of.coded("sex"), "Jenis kelamin", htcds="prs_Gender")
    interviewer_sex: str | None = _SELF.one(
        of.coded("interviewer_sex"),
        "Ingin ditemui pendamping",
        "Tanyakan lebih dahulu, terutama sebelum membicarakan kekerasan.",
        why="Agar ia didampingi orang yang membuatnya tenang.",
    )
    birth_date: Json = _SELF.one(
        of.PARTIAL_DATE,
        "Tanggal lahir",
        "Boleh hanya tahun, atau kata-kata seperti “sekitar 1990”.",
        sortable=True,
        htcds="prs_Birthdate",
        why="Dicocokkan dengan dokumen, dan menentukan apakah aturan pelindungan anak berlaku.",
    )
    birth_dates: tuple[Mapping[str, Json], ...] = _SELF.many(
        item("birth_date_by_source", date=of.PARTIAL_DATE, source=of.suggested("birth_date_source")),
        "Tanggal lahir menurut sumber lain",
        "Umur sering dipalsukan. Catat setiap tanggal beserta sumbernya: akta, KTP, paspor, cerita ibu.",
        why="Umur di dokumen sering dipalsukan; perbedaannya dapat menjadi bukti.",
    )
    child: str | None = _SELF.one(
        of.coded("child"),
        "Di bawah 18 tahun?",
        "Pilih “mungkin” bila ada sumber yang menyebut umur di bawah 18 tahun.",
        data_class="children",
        merge=highest("no", "possibly", "yes"),
    )
    birth_place: str | None = _SELF.one(LINE, "Tempat lahir")
    nik: str | None = _SELF.one(
        of.NIK,
        "NIK",
        "16 angka. Yang tidak cocok dengan tanggal lahir hanya ditandai, tidak ditolak.",
        searchable=True,
        htcds="prs_IdentityNumber",
        why="Dinas kependudukan, imigrasi, dan KP2MI mencari data dengan nomor ini.",
    )
    family_card: str | None = _SELF.one(
        of.FAMILY_CARD,
        "Nomor KK",
        searchable=True,
        why="Menunjukkan hubungan keluarga bila keluarga bertindak untuknya.",
    )
    passport: str | None = _SELF.one(
        of.PASSPORT,
        "Nomor paspor",
        searchable=True,
        htcds="prs_IdentityNumber",
        why="Perwakilan dan imigrasi mencari data dengan nomor ini.",
    )
    nationality: str | None = _SELF.one(
        of.COUNTRY,
        "Kewarganegaraan",
        htcds="prs_Citizenship",
        why="Menentukan perwakilan negara mana yang wajib melindunginya.",
    )
    marks: str | None = _SELF.one(
        TEXT,
        "Ciri pengenal",
        "Yang membantu perwakilan mengenali orangnya: tinggi, tahi lalat, pakaian terakhir.",
        why="Agar perwakilan mengenalinya bila namanya tidak dapat ditanyakan.",
    )
    deceased: bool | None = _SELF.one(FLAG, "Sudah meninggal", htcds="prs_Deceased")
    died_at: Json = _SELF.one(of.PARTIAL_DATE, "Tanggal meninggal")
    father_name: str | None = _LIFE.one(
        LINE,
        "Nama ayah",
        why="Membedakan orang yang namanya sama.",
    )
    mother_name: str | None = _LIFE.one(
        LINE,
        "Nama ibu",
        why="Membedakan orang yang namanya sama.",
    )
    marital_status: str | None = _LIFE.one(
        of.coded("marital_status"),
        "Status perkawinan",
        htcds="prs_MaritalStatus",
        why="Menentukan siapa yang menurut hukum dapat bertindak untuknya.",
    )
    spouse_name: str | None = _LIFE.one(
        LINE,
        "Nama suami atau istri",
        why="Agar jelas siapa keluarganya. Tidak berarti ia boleh diberi tahu.",
    )
    children: int | None = _LIFE.one(
        INTEGER,
        "Jumlah anak",
        data_class="children",
        htcds="prs_NumberOfChildren",
        why="Agar anak yang ditinggalkan ikut dipikirkan.",
    )
    dependants: int | None = _LIFE.one(
        INTEGER,
        "Jumlah tanggungan",
        data_class="finance",
        why="Agar kebutuhan keluarganya ikut dihitung.",
    )
    religion: str | None = _LIFE.one(
        of.coded("religion"),
        "Agama",
        "Hanya bila diperlukan layanan, misalnya pemulasaraan jenazah.",
        why="Hanya untuk layanan yang ia minta.",
    )
    education: str | None = _LIFE.one(of.coded("education"), "Pendidikan terakhir", htcds="prs_HighestLevelOfEducation")
    occupation: str | None = _LIFE.one(LINE, "Pekerjaan sekarang", data_class="employment")
    literacy: str | None = _LIFE.one(
        of.coded("literacy"),
        "Bisa membaca?",
        "Bila tidak, bacakan setiap lembar yang akan ditandatangani.",
        why="Agar tidak ada lembar yang ditandatangani tanpa dimengerti.",
    )
    languages: tuple[str, ...] = _LIFE.many(
        of.coded("language"),
        "Bahasa yang dikuasai",
        htcds="prs_PrimaryLanguage prs_SecondaryLanguage",
        why="Agar penerjemah disiapkan bila perlu.",
    )
    disability: tuple[str, ...] = _LIFE.many(
        of.suggested("disability"),
        "Disabilitas",
        data_class="health",
        why="Agar tempat dan cara layanan sesuai baginya.",
    )
    special_needs: str | None = _LIFE.one(
        TEXT,
        "Kebutuhan khusus",
        data_class="health",
        why="Agar tempat dan cara layanan sesuai baginya.",
    )
    village: str | None = _HOME.one(
        of.VILLAGE,
        "Desa atau kelurahan asal",
        "Ketik sebagian namanya; kecamatan dan kabupaten ikut tampil.",
        listed=True,
        htcds="prs_MailingState prs_MailingCity",
        why="Menentukan BP3MI dan dinas yang berwenang. Desa sendiri tidak diberi tahu tanpa izinnya.",
    )
    address: str | None = _HOME.one(
        TEXT,
        "Alamat asal",
        "Jalan, dusun, RT/RW. Alamat rumah aman tidak ditulis di sini.",
        htcds="prs_MailingStreet",
        why="Untuk surat kuasa dan surat keterangan. Tidak ada surat yang dikirim ke sana tanpa izinnya.",
    )
    current_address: str | None = _HOME.one(
        TEXT,
        "Tempat tinggal sekarang, bila berbeda",
        why="Agar kunjungan dan layanan datang ke tempat yang benar.",
    )
    phones: tuple[Mapping[str, Json], ...] = _HOME.many(
        of.PHONE,
        "Nomor telepon",
        "Tulis milik siapa, dan apakah aman: telepon bisa saja diangkat orang lain.",
        data_class="contact",
        searchable=True,
        htcds="prs_MobilePhone prs_HomePhone",
        why="Untuk memberi kabar, hanya pada jam dan lewat cara yang aman.",
    )
    email: str | None = _HOME.one(of.EMAIL, "Surel", data_class="contact", searchable=True, htcds="prs_Email")
    accounts: tuple[str, ...] = _HOME.many(
        LINE,
        "Akun media sosial",
        "Untuk mengenali orangnya. Jangan menghubungi lewat akun ini sebelum dinyatakan aman.",
        data_class="contact",
        searchable=True,
        why="Untuk mengenali orangnya, bukan untuk menghubunginya.",
    )
    remarks: str | None = _MORE.one(TEXT, "Keterangan lain", "Tidak pernah masuk surat.", searchable=True, gap=False)


_LINK = Section(name="Kaitan", data_class="identity")


@kind("link", "Kaitan orang", title=plain_title("Kaitan dua catatan orang"))
@dataclass(frozen=True, slots=True, kw_only=True)
class Link(Record):
    """What a person decided about two records of people: the same one, or certainly not."""

    person: str | None = _LINK.one(reference("person"), "Orang", gap=False)
    other: str | None = _LINK.one(reference("person"), "Orang lain", gap=False)
    says: str | None = _LINK.one(
        of.coded("link_says"), "Kesimpulan", "“Orang lain” menghentikan peringatan kembar untuk keduanya.", gap=False
    )
    reason: str | None = _LINK.one(TEXT, "Alasan", gap=False)

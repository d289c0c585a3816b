"""Words why a field is asked and who gets to see it, by its data class: what a client may always be told."""

from dataclasses import dataclass

_KEEPERS = "Dilihat pendamping kasus ini, koordinatornya, dan pusat."
_CONSENT = "Sampai ke lembaga lain hanya bila klien mengizinkan lembaga itu."


@dataclass(frozen=True, slots=True, kw_only=True)
class Privacy:
    """One sentence each: why this is asked, who sees it."""

    why: str
    who: str


_NORMAL = f"{_KEEPERS} {_CONSENT}"
_WHY = {
    "identity": "Agar lembaga yang dimintai bantuan mengenali orang yang tepat.",
    "contact": "Agar kabar sampai kepada orang yang tepat, lewat cara yang tidak membahayakan.",
    "location": "Agar perwakilan atau polisi setempat tahu harus mencari di mana.",
    "migration_status": "Agar jalur bantuan dan kepulangannya dapat ditentukan. Bukan untuk menyalahkan.",
    "employment": "Agar haknya kepada pemberi kerja dan perusahaan penempatan dapat ditagih.",
    "chronology": "Agar klien tidak perlu mengulang ceritanya di setiap lembaga.",
    "exploitation": "Agar tanda bahaya dan unsur perdagangan orang tidak terlewat.",
    "health": "Agar rumah sakit dapat menolong tanpa bertanya dari awal.",
    "sexual_violence": "Hanya bila klien ingin menyampaikannya, untuk pertolongan yang ia kehendaki.",
    "counselling": "Hanya bila klien ingin didampingi konselor.",
    "finance": "Agar kerugian dapat dihitung dan bantuan yang sesuai dapat diminta.",
    "legal": "Agar langkah hukum sesuai dengan kehendak klien.",
    "children": "Agar aturan perlindungan anak dijalankan.",
    "suspects": "Agar surat tidak pernah sampai kepada orang yang diadukan.",
    "operational": "Agar cara menolong tidak justru membahayakan klien.",
}
_WHO = {
    "counselling": "Hanya konselor yang dituju yang dapat membukanya.",
    "sexual_violence": f"{_KEEPERS} {_CONSENT} Tidak pernah dikutip di hasil pencarian.",
    "health": f"{_KEEPERS} {_CONSENT} Tidak pernah dikutip di hasil pencarian.",
    "operational": f"{_KEEPERS} Tidak masuk surat, kecuali diizinkan untuk satu penerima tertentu.",
}


def privacy(data_class: str | None, why: str = "") -> Privacy | None:
    """Return why what is of this class is asked and who sees it; None for what says nothing of a person.

    `why` is what the field itself declares: it takes the place of the sentence of its class.
    """
    if data_class is None or data_class not in _WHY:
        return None
    return Privacy(why=why or _WHY[data_class], who=_WHO.get(data_class, _NORMAL))

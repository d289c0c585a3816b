<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="id">
<context>
    <name>AgendaPage</name>
    <message>
        <source>Nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada dan hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang batal atau tak terpakai tetap terlihat. Di sini hanya inisial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada surat di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat dari sebuah kasus.
Isinya diambil dari kasus itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter membuka surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaPresenter</name>
    <message>
        <source>Tak terpakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terkirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal dan tak terpakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nomor urut {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum bernomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masuk {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat belum bernomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tertanggal {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditandatangani {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atas dasar kepentingan vital, disetujui {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diterima {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidik {mark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppearanceCard</name>
    <message>
        <source>Tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran huruf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci otomatis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setelah {count} menit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampilan dan kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila tidak ada yang menyentuh laptop. Mengunci menutup program yang tahu kuncinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengikuti sistem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gelap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCard</name>
    <message>
        <source>Buat cadangan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terenkripsi; terbuka hanya dengan kode pemulihan kantor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terenkripsi; terbuka hanya dengan kode pemulihan kantor ini atau kunci dari brankas pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan di tempat lain, misalnya USB di lemari terkunci.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan terakhir: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder untuk cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuat dan membaca ulang cadangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan selesai, diperiksa, dan dibaca ulang: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan. Tidak ada cadangan yang tertinggal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseDesk</name>
    <message>
        <source>Orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kronologi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan &amp; surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas disimpan terenkripsi. Berkas aslinya masih ada di tempatnya semula.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan ditarik. Hentikan pemakaian datanya dalam 3×24 jam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} surat memuatnya, lihat Rujukan &amp; surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas ditandai selesai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda ke besok.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (nama samaran)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke daftar kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat peristiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah data kasus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePresenter</name>
    <message>
        <source>Tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat hari ini, {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicatat {day}, {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicatat {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} lewat {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal aman: {channels}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan menghubungi lebih dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini pukul {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerima pengaduan {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>register {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janji jawab {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} hari tanpa kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, dipegang {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Saring daftar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saringan tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter membuka kasus, Ctrl+/ pintasan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{active} aktif dari {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kasus di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saringan di atas menentukan kasus mana yang tampil.
Kasus baru dibuka dengan satu isian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris {first}–{last} dari {count} {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada {noun}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanggung jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(nama samaran)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPresenter</name>
    <message>
        <source>Tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis belum ditentukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini, {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya dampingi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darurat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasus aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasus yang saya dampingi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasus darurat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasus menunggu kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasus ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceControl</name>
    <message>
        <source>Belum dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} (dari versi lebih baru)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseCase</name>
    <message>
        <source>Cari nama klien, nama samaran, atau nomor kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih kasusnya dulu. Isi surat diambil dari catatan kasus itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kasus yang cocok.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada kasus terbuka.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeTyped</name>
    <message>
        <source>Kelompok {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes</name>
    <message>
        <source>{code} (dari versi lebih baru)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.access_act</name>
    <message>
        <source>Melihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mencetak di luar kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengekspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka di luar program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melimpahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghapus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.act</name>
    <message>
        <source>Melapor kepada kepolisian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberi tahu keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memberi tahu desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi P3MI/agensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bertemu terlapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipublikasikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.agency_channel</name>
    <message>
        <source>Pos/kurir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang langsung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portal pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faksimile</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.agency_kind</name>
    <message>
        <source>Kementerian Luar Negeri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perwakilan RI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KP2MI/BP2MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BP3MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P4MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepolisian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kejaksaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengadilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LPSK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komnas Perempuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga bantuan hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas Kesehatan/Puskesmas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Psikolog/psikiater/konselor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas Sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kementerian Sosial/Sentra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPTD PPA</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas Pemberdayaan Perempuan dan Perlindungan Anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas Tenaga Kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kementerian Ketenagakerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imigrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas Kependudukan dan Pencatatan Sipil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemerintah desa/kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemerintah daerah lainnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BAZNAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPJS Ketenagakerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPJS Kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mitra usaha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bea dan Cukai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisasi jejaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selter/rumah aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perusahaan penempatan (P3MI)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agensi di negara tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otoritas negara setempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.authority</name>
    <message>
        <source>Tanpa kuasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminta secara lisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat kuasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang tua/wali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahli waris</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.basis</name>
    <message>
        <source>Persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepentingan vital</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.birth_date_source</name>
    <message>
        <source>Pengakuan sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akta lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ijazah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat baptis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pendamping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.capacity</name>
    <message>
        <source>Diri sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ahli waris</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.case_type</name>
    <message>
        <source>Konsultasi informasi migrasi aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penipuan perekrutan/peluang kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya penempatan berlebih (overcharging)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gagal berangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penampungan tidak layak/penyekapan sebelum berangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemalsuan dokumen/identitas/umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penahanan dokumen oleh perekrut/P3MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana/percobaan pemberangkatan nonprosedural</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeratan utang/potongan gaji di muka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaji tidak dibayar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaji di bawah perjanjian/potongan tidak sah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHK sepihak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan tidak sesuai perjanjian kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam kerja/lembur berlebihan, tanpa libur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penahanan paspor/dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyekapan/pembatasan gerak/komunikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan fisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan psikis/ancaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilang kontak/putus komunikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingin dipulangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kecelakaan kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masalah keimigrasian/overstay/ditahan imigrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berhadapan dengan hukum di negara penempatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terancam hukuman mati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPPO - eksploitasi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPPO - pusat penipuan daring/kriminalitas paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPPO - eksploitasi seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus awak kapal niaga/perikanan migran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PMI di bawah umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehamilan/anak PMI tanpa dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipindahkan majikan/negara tanpa persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masalah jaminan sosial/asuransi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perang/bencana/wabah di negara penempatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deportasi/dipulangkan paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit setelah pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gangguan psikologis/jiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hak belum dipenuhi setelah pulang (gaji, klaim)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stigma/konflik keluarga/reintegrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebutuhan pemulihan ekonomi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancaman/pembalasan dari terlapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masalah anak/keluarga PMI yang ditinggalkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.channel</name>
    <message>
        <source>Datang ke kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sosialisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan lembaga lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.child</name>
    <message>
        <source>Bukan anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.claim_item</name>
    <message>
        <source>Gaji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekurangan gaji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuti/hari libur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Potongan tidak sah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya penempatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uang yang diambil calo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya pengobatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesangon/gratifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaim jaminan sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restitusi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.claim_state</name>
    <message>
        <source>Masih dihitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ditagih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disepakati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diputus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima penuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dilanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.clearance</name>
    <message>
        <source>Tidak diperlukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diminta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.closure_reason</name>
    <message>
        <source>Tujuan klien tercapai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dapat dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilimpahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di luar kewenangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah tercatat di kasus lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien meninggal dunia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.consent_channel</name>
    <message>
        <source>Tatap muka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggilan video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan tertulis atau suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat orang lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.consent_form</name>
    <message>
        <source>Tertulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekaman suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cap jempol</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.consultation_decision</name>
    <message>
        <source>Cukup dengan nasihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirujuk ke lembaga lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien mempertimbangkan dahulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di luar kewenangan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.consultation_topic</name>
    <message>
        <source>Migrasi aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa tawaran kerja/P3MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat dan prosedur berangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya penempatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hak pekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaminan sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaji dan hak yang belum dibayar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilang kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemulangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TPPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga dan anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barang dari luar negeri/bea cukai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usaha dan keuangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.contact_outcome</name>
    <message>
        <source>Terhubung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak terhubung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan ditinggalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diangkat orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terputus</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.contact_starter</name>
    <message>
        <source>Klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pihak lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.contract</name>
    <message>
        <source>Ada, salinannya dipegang klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada, salinannya tidak dipegang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada, dalam bahasa yang tidak dipahami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diganti setelah tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lisan saja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.control_method</name>
    <message>
        <source>Ancaman kekerasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancaman dilaporkan kepada polisi/imigrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ancaman terhadap anak/keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeratan utang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Janji palsu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan fisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan psikis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upah diambil/ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akses uang dibatasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak boleh berobat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makan, tidur atau kebutuhan pokok ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberi obat/minuman keras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam kerja berlebihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikurung/ruang gerak dibatasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HP disita/komunikasi dibatasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.countries</name>
    <message>
        <source>Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arab Saudi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uni Emirat Arab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea Selatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jepang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamboja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brunei Darussalam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afganistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afrika Selatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Albania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aljazair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amerika Serikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angola</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antarktika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antigua dan Barbuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Benin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bosnia dan Herzegovina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Britania Raya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ceko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chili</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ekuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etiopia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finlandia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Georgia Selatan dan Kepulauan Sandwich Selatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grinlandia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea Khatulistiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana Prancis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hungaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Irlandia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Islandia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jerman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jibuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaledonia Baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamerun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Karibia Belanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Åland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Cayman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Cocos (Keeling)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Cook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Falkland (Malvinas)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Faroe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Mariana Utara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Marshall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Pitcairn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Solomon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Terluar Amerika Serikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Turks dan Caicos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Virgin Amerika Serikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulauan Virgin Britania Raya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirgizstan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Komoro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kongo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea Utara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosta Rika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kroasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lituania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luksemburg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madagaskar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makedonia Utara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maladewa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Malta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maroko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Martinik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meksiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mesir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mikronesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monako</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mozambik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nikaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Niue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norwegia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palestina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pantai Gading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papua Nugini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polandia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Polinesia Prancis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prancis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puerto Riko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulau Bouvet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulau Heard dan Kepulauan McDonald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulau Man</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulau Natal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulau Norfolk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republik Afrika Tengah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republik Demokratik Kongo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Republik Dominika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rusia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sahara Barat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Barthélemy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Helena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Kitts dan Nevis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Lucia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Martin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Pierre dan Miquelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saint Vincent dan Grenadine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samoa Amerika</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sao Tome dan Principe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selandia Baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siprus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowakia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanyol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudan Selatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svalbard dan Jan Mayen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swedia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanjung Verde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timor Leste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiongkok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Togo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad dan Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukraina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallis dan Futuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah Inggris di Samudra Hindia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah Selatan Prancis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yordania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yunani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.currencies</name>
    <message>
        <source>Rupiah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riyal Saudi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringgit Malaysia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Hong Kong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Singapura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirham Uni Emirat Arab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riyal Qatar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinar Kuwait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rial Oman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinar Bahrain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinar Yordania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Brunei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Won Korea Selatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yen Jepang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riel Kamboja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kyat Myanmar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baht Thailand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lira Turki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Euro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zloty Polandia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kip Laos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peso Filipina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dong Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinar Libya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pound Suriah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pound Lebanon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinar Irak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rial Yaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pound Mesir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pataca Makau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yuan Tiongkok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Franc Kongo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Franc CFA Afrika Tengah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rufiyaa Maladewa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forint Hungaria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pound Inggris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leu Rumania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koruna Ceko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rubel Rusia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Selandia Baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Amerika Serikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dolar Kanada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rupee India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Franc Swiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.custody_act</name>
    <message>
        <source>Diterima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka di luar program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diserahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikembalikan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.data_class</name>
    <message>
        <source>Identitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat dan keberadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status keimigrasian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kronologi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksploitasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konseling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keuangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pihak yang diadukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operasional rahasia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.decision</name>
    <message>
        <source>Disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minta perbaikan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.device_state</name>
    <message>
        <source>Menunggu pengesahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicabut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.direction</name>
    <message>
        <source>Masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.disability</name>
    <message>
        <source>Fisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rungu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wicara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intelektual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mental/psikososial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.document_form</name>
    <message>
        <source>Asli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan dilegalisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fotokopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.document_state</name>
    <message>
        <source>Ada asli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditahan pihak lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak pernah ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak diketahui</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.document_type</name>
    <message>
        <source>KTP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akta lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku nikah/status kawin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ijazah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Izin suami/istri/orang tua diketahui kepala desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat kompetensi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat sehat fisik dan psikologi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SPLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian penempatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-KPMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu BPJS Ketenagakerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kartu JKN/asuransi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Izin tinggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip gaji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kuitansi pembayaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat utang/potongan gaji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percakapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume medis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan polisi/STTLP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat kuasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat keterangan desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat keterangan kematian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat keterangan ahli waris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SKTM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Izin keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buku pelaut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen pengadilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.education</name>
    <message>
        <source>Tidak sekolah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tamat SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SD/sederajat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMP/sederajat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SMA/SMK/sederajat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diploma (D1-D3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S1/D4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.event_stage</name>
    <message>
        <source>Perekrutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjalanan/transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di tempat kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelah pulang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.exploitation_type</name>
    <message>
        <source>Kerja paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriminalitas paksa/penipuan daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksploitasi seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerja anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbudakan/perhambaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kawin paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengambilan organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengemisan paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adopsi paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu pengganti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentara paksa (bukan negara)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.forced_labour_indicator</name>
    <message>
        <source>Penyalahgunaan kerentanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penipuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pembatasan ruang gerak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan fisik dan seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intimidasi dan ancaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penahanan dokumen identitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penahanan upah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeratan utang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kondisi kerja dan hidup yang buruk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembur berlebihan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.gap</name>
    <message>
        <source>Belum ditanyakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditahan pihak lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ingin bercerita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak diizinkan dibagikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topik ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak berlaku</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.goal_reached</name>
    <message>
        <source>Belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercapai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak lagi dikehendaki</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.health_guarantor</name>
    <message>
        <source>KP2MI/BP2MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPJS Kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BPJS Ketenagakerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemerintah daerah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asuransi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrant CARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada penjamin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.holder_type</name>
    <message>
        <source>Klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agensi di negara tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perekrut/sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perwakilan RI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepolisian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imigrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengadilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrant CARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.interviewer_sex</name>
    <message>
        <source>Perempuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa saja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.journey_kind</name>
    <message>
        <source>Pulang ke Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari tempat tiba ke daerah asal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke tempat aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke rumah sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke pemeriksaan atau sidang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemulangan jenazah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.journey_state</name>
    <message>
        <source>Direncanakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket sudah ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalam perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diserahterimakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tertunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.language</name>
    <message>
        <source>Bahasa Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Madura</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sasak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bugis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makassar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minangkabau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aceh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banjar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumbawa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamaholot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Osing (Using)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dawan (Uab Meto)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melayu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inggris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandarin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hokkien/Taiwan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jepang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Burma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lao</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filipino</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa isyarat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.lead_kind</name>
    <message>
        <source>Nomor telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan nama atau tulisan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gedung, lantai, atau ruangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendaraan, stasiun, atau jalur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto atau video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koordinat atau peta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa, suara, atau azan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun media sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekening bank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulisan di dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama perusahaan atau majikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.lead_state</name>
    <message>
        <source>Belum ditelusuri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang ditelusuri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbukti benar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin benar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ternyata keliru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak aman ditelusuri</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.legal_bases</name>
    <message>
        <source>UU 21/2007 tentang Pemberantasan Tindak Pidana Perdagangan Orang Pasal 1 angka 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 21/2007 Pasal 43-51</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 21/2007 Pasal 48</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 21/2007 Pasal 51</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 21/2007 Pasal 52</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 21/2007 Pasal 53</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 21/2007 Pasal 54 ayat (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 18/2017 tentang Pelindungan Pekerja Migran Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 18/2017 Pasal 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 18/2017 Pasal 15</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 18/2017 Pasal 42</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 18/2017 Pasal 77</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP 59/2021 Pasal 21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP 59/2021 Pasal 22-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peraturan KP2MI/BP2MI 23/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peraturan KP2MI/BP2MI 23/2025 Pasal 18 ayat (3)-(4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peraturan KP2MI/BP2MI 32/2025</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peraturan KP2MI/BP2MI 32/2025 Pasal 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peraturan KP2MI/BP2MI 33/2025 Pasal 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peraturan KP2MI/BP2MI 34/2025 Pasal 14</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peraturan BP2MI 6/2024 Pasal 30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpres 165/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpres 166/2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permenlu 5/2018</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 12/2022 tentang Tindak Pidana Kekerasan Seksual Pasal 41 ayat (2)-(5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 12/2022 Pasal 42 ayat (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpres 55/2024 Pasal 5 ayat (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permen PPPA 8/2021</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 27/2022 tentang Pelindungan Data Pribadi Pasal 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 27/2022 Pasal 20 ayat (2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 27/2022 Pasal 21-24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 27/2022 Pasal 25-26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 27/2022 Pasal 46</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 13/2006 jo. UU 31/2014</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP 7/2018 jo. PP 35/2020</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpres 49/2023</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PP 9/2008</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 23/2011</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permenaker 4/2023 Pasal 43-50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permenkum 34/2025 Pasal 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permenkum 34/2025 Pasal 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KUHPerdata Pasal 1792</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UU 1/2023 (KUHP) jo. UU 1/2026 Pasal 455</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.legal_result</name>
    <message>
        <source>Diterima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlanjut ke tahap berikut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikembalikan untuk dilengkapi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercapai kesepakatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikabulkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikabulkan sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicabut klien</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.legal_stage</name>
    <message>
        <source>Aduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laporan polisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyelidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyidikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penuntutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banding/kasasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restitusi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelaksanaan putusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klarifikasi 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klarifikasi 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian perdamaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.legal_track</name>
    <message>
        <source>Pidana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perdata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perselisihan hubungan kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan KP2MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restitusi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proses hukum di negara setempat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.letter_series</name>
    <message>
        <source>Surat rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat permohonan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat pengantar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat kuasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berita acara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat pernyataan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan berbagi data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat keterangan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.letter_state</name>
    <message>
        <source>Draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terkirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibalas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.letter_urgency</name>
    <message>
        <source>Biasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rahasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segera dan Rahasia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Segera dan Sangat Rahasia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.link_says</name>
    <message>
        <source>Orang yang sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pasti</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.literacy</name>
    <message>
        <source>Lancar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedikit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.marital_status</name>
    <message>
        <source>Belum kawin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kawin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kawin belum tercatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerai hidup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerai mati</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.may_know</name>
    <message>
        <source>Tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahwa ia selamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.media_kind</name>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rekaman suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindaian dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tangkapan percakapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.migration_status</name>
    <message>
        <source>Izin berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Izin lewat masa berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Izin tidak sesuai pekerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa izin tinggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang mengurus amnesti atau pemutihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditahan imigrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah di Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.not_reached</name>
    <message>
        <source>Tidak diangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor tidak aktif</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diblokir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diangkat orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada sinyal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HP disita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.note_kind</name>
    <message>
        <source>Catatan koordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda perhatian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan tertutup konselor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.note_matter</name>
    <message>
        <source>Rencana pendampingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penutupan kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemindahan kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlakunya tenggat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.office_kind</name>
    <message>
        <source>Pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa (DESBUMI)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.outcome</name>
    <message>
        <source>Hak dibayar penuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hak dibayar sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipulangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditemukan/terhubung kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berangkat aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal berangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlapor diproses hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restitusi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulih/reintegrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usaha berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenazah dipulangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaim cair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien menghentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dapat dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di luar kewenangan/dilimpahkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.party_role</name>
    <message>
        <source>Perekrut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor/calo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agensi di negara tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengangkut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penampung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendamping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advokat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teman kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas instansi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.party_sort</name>
    <message>
        <source>Orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga/perusahaan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.phase</name>
    <message>
        <source>Sebelum bekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selama bekerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setelah bekerja</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.proof_of_life</name>
    <message>
        <source>Bertemu langsung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panggilan video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan tertulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.purpose</name>
    <message>
        <source>Penanganan dan layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penelitian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kisah keberhasilan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.rating</name>
    <message>
        <source>Sangat kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kurang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sangat baik</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.readiness</name>
    <message>
        <source>Belum siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.recruitment_app</name>
    <message>
        <source>Facebook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telegram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facebook Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X/Twitter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapchat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QZone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4Sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.recruitment_method</name>
    <message>
        <source>Di tempat usaha/kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di sekolah/BLK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di tempat kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iklan daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iklan televisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iklan koran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat teman/tetangga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didatangi sponsor/calo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.referral_answer</name>
    <message>
        <source>Rujukan diterima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipenuhi sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diteruskan ke lembaga lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan ditolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dibalas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditarik kembali</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.referral_reason</name>
    <message>
        <source>Memerlukan layanan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pindah tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kewenangan lembaga tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.register_kind</name>
    <message>
        <source>Keberangkatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulangan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.relation</name>
    <message>
        <source>Diri sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Istri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kakak/adik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kakek/nenek</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paman/bibi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepupu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mertua/ipar/menantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teman kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tetangga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perangkat/kader desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendamping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.reliability</name>
    <message>
        <source>Dikuatkan bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengalami/melihat sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendengar dari orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dugaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diragukan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.religion</name>
    <message>
        <source>Islam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katolik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hindu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buddha</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Khonghucu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepercayaan terhadap Tuhan Yang Maha Esa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.return_reason</name>
    <message>
        <source>Perjanjian kerja selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kehendak sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PHK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hak tidak dibayar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deportasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipulangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil/melahirkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perang/bencana/wabah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meninggal dunia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.risk</name>
    <message>
        <source>Rendah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darurat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.risk_sign</name>
    <message>
        <source>Ancaman terhadap jiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikurung atau tidak boleh keluar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan fisik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kekerasan seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijaga orang bersenjata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akan dipindahkan atau dijual lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak diberi makan atau obat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sakit berat atau terluka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mungkin di bawah 18 tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon disita atau diawasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditagih utang atau tebusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga diancam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlapor tahu ada pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlapor kerabat atau tetangga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditahan aparat atau imigrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terancam hukuman mati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di daerah perang atau bencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sendirian, tidak ada yang dapat dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.role</name>
    <message>
        <source>Petugas DESBUMI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paralegal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konselor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.scheme</name>
    <message>
        <source>G to G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P to P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perseorangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UKPS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpanjangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nonprosedural</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.sector</name>
    <message>
        <source>Pekerja rumah tangga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perawat lansia/anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkebunan/pertanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awak kapal perikanan migran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awak kapal niaga migran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konstruksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pabrik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertambangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hotel/restoran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebersihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenaga kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sopir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toko/perdagangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hiburan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat penipuan daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.service</name>
    <message>
        <source>Pelindungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penelusuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanganan pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemulangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemeriksaan dan perawatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konseling dan pemulihan psikologis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah perlindungan dan rehabilitasi sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendampingan pelaporan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlindungan saksi dan korban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restitusi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mediasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemenuhan hak kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klaim jaminan sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberdayaan ekonomi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penjemputan dan pendampingan keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengurusan dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan perempuan dan anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelimpahan pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.service_line</name>
    <message>
        <source>Bantuan hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konseling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat singgah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemulangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reintegrasi sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberdayaan ekonomi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.service_state</name>
    <message>
        <source>Direncanakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang berjalan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dihentikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dikehendaki klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak perlu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.sex</name>
    <message>
        <source>Perempuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laki-laki</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.sexual_exploitation_type</name>
    <message>
        <source>Pelacuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pornografi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan daring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan seksual pribadi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.source</name>
    <message>
        <source>Klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ibu klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengadu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teman kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percakapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto/video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengamatan pendamping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.stage</name>
    <message>
        <source>Verifikasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asesmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana pendampingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindak lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu balasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemantauan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilimpahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu kontak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.task_kind</name>
    <message>
        <source>Menanyakan balasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menghubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengurus dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mendampingi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meninjau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menanyakan persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.task_result</name>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dilakukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditunda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.tppo_element</name>
    <message>
        <source>Proses: perekrutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proses: pengangkutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proses: penampungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proses: pengiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proses: pemindahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proses: penerimaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: ancaman kekerasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: penggunaan kekerasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: penculikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: penyekapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: pemalsuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: penipuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: penyalahgunaan kekuasaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: posisi rentan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: penjeratan utang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara: memberi bayaran atau manfaat kepada yang memegang kendali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: pelacuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: kerja atau pelayanan paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: perbudakan atau serupa perbudakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: penindasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: pemerasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: pemanfaatan fisik, seksual atau organ reproduksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: pengambilan atau transplantasi organ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan: pemanfaatan tenaga atau kemampuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.trafficking_status</name>
    <message>
        <source>Indikasi kuat (3 unsur)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum tampak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinyatakan korban oleh pihak berwenang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan korban TPPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum cukup keterangan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.transfer_answer</name>
    <message>
        <source>Diterima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codes.visa</name>
    <message>
        <source>Visa kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa kunjungan/wisata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa umrah/haji/ziarah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa pelajar/magang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa visa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Tulisan yang belum disimpan, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draf tersimpan di kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat menunggu persetujuan koordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerbitkan surat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComposerPage</name>
    <message>
        <source>Tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tembusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terbitkan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengenai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cari lembaga lain di direktori…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minta persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Data berbeda: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai ada yang memilih, dipakai nilai yang paling melindungi. Tidak ada yang terhapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai ada yang memilih, nilai terbaru yang tampil. Tidak ada yang terhapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan keduanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipakai sementara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai yang ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai nilai {origin}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentForms</name>
    <message>
        <source>Formulir persetujuan (F01) yang sudah diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulir persetujuan (F01)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terisi atau kosong, untuk ditandatangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat kuasa pendampingan (F03)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulir untuk klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat pengantar ke cabang (T14)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat dan formulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muncul begitu ada pengaduan yang belum diterima cabang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultationPage</name>
    <message>
        <source>Simpan konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh tanpa nama. Layanan kami tidak dipungut biaya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kasus dari konsultasi ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang diisi. Pertanyaannya saja sudah cukup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsultasi tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus {number} dibuka dari konsultasi ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>Simpan salinan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Terkunci dalam {seconds} detik. Gerakkan tetikus atau tekan tombol apa saja untuk lanjut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DevicesCard</name>
    <message>
        <source>Undang kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menunggu tetap aman tersimpan; isinya tampil sesudah disetujui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dan perangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}, laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office}, laptop ke-{index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} perubahan menunggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon kantornya dan minta delapan kata di Pengaturan dibacakan. Sama persis dengan ini?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, semua kata sama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila ada yang berbeda, jangan setujui; hubungi kantornya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disetujui. Yang dikirim laptop itu kini tampil; pengesahannya ikut kiriman berikutnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cabang yang menaungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan undangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekali pakai, berlaku 90 hari. Serahkan berkasnya lewat tangan atau USB; delapan katanya lewat telepon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode singkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama kantor dan kode singkatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa perlu cabang yang menaunginya; undang cabangnya dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undangan tersimpan. Bacakan delapan katanya lewat telepon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan kata pusat, untuk dibacakan lewat telepon:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DiskNotice</name>
    <message>
        <source>Disk laptop ini terenkripsi. Data Damping tetap dikunci tersendiri di dalamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk laptop ini tidak terenkripsi. Data Damping tetap terkunci, tetapi berkas lain, termasuk surat yang Anda simpan di luar Damping, dapat dibaca siapa pun yang mengambil disknya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dapat dipastikan apakah disk laptop ini terenkripsi. Data Damping tetap terkunci; tanyakan kepada yang mengurus laptop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selama Damping terbuka, sebagian isi memori dapat tertulis ke disk tanpa enkripsi. Kunci Damping saat ditinggal, dan matikan laptop saat dibawa bepergian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hibernasi menulis seluruh isi memori ke disk. Kunci Damping atau matikan laptop; jangan memakai hibernasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direktori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang saya kirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>Isian lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang tulisan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactList</name>
    <message>
        <source>Tulis yang diketahui, sekecil apa pun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biarkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>Ubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di balik tirai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data berbeda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactsControl</name>
    <message>
        <source>Pilih dulu golongan data di atas. Isinya lalu muncul di sini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>Frasa sandi tidak cocok. Periksa Caps Lock dan spasinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak percobaan. Tunggu {wait_seconds} detik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi ini mudah ditebak. Tambah kata, atau pakai yang dibuatkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode pemulihan ini tidak membuka apa pun di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada salah ketik pada kode pemulihan, kelompok ke-{group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci dari brankas pusat ini tidak membuka data ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini sedang dibuka oleh {user} di {host}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini ditulis oleh Damping yang lebih baru. Perbarui program dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder ini tidak berisi data Damping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder tujuan tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder ini sudah berisi sesuatu. Pilih folder kosong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder ini hanya dapat dibaca. Pilih tempat lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat penyimpanan penuh. Tidak ada yang berubah; kosongkan ruang lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat penyimpanan gagal membaca atau menulis ({code}). Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data sedang dipakai pekerjaan lain. Coba lagi sebentar lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian data rusak ({part}). Aslinya disimpan; pulihkan dari cadangan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas kunci lebih tua daripada datanya. Mungkin disalin dari tempat lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini satu-satunya jalan masuk, jadi tidak dapat dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada pengguna bernama {name} di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama {name} sudah dipakai. Pilih nama lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan cadangan Damping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan ini tidak terbuka dengan kode itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas lampiran ini tidak ada di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran ini terlalu besar untuk dibuka di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada isian yang belum dapat disimpan. Lihat kalimat di dekat isiannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis catatan ini belum dikenal versi program ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini belum dikenal versi program ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar pilihan untuk isian ini tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas bawaan program tidak terbaca. Pasang ulang program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ini tidak ada di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar tidak dapat disaring atau diurutkan menurut isian ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar ini sudah penuh (paling banyak 400 isi).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ini sudah dihapus atas perintah pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini hanya ditulis sekali. Buat catatan baru untuk perubahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya pusat yang dapat mengubah ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada perubahan yang tidak menurut bentuknya, jadi tidak diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran Anda tidak mencakup ini. Mintalah koordinator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang cocok dengan nama, kode, atau nomor itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada persetujuan klien yang mencakup penerima ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada lebih dari satu yang cocok. Pilih salah satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ke-{line} tidak dapat disimpan, jadi tidak ada yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda pengenal catatan ini sudah dipakai catatan lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan itu bukan bagian dari catatan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada perubahan lain sesudahnya, jadi tidak dapat diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang diisi, jadi belum ada yang disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh surat {template} tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh surat {template} tidak dapat dipakai. Beri tahu pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini menjadi terlalu panjang. Ringkas isinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contoh surat {template} meminta isian yang tidak ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor surat kantor ini tidak dapat dipakai. Periksa Pengaturan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar logo tidak dapat dibaca. Pakai PNG atau JPEG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aturan siapa boleh melihat apa tidak terbaca. Pasang ulang program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalimat yang ditandai menyebut hal yang belum boleh sampai ke penerima ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini tidak diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan kiriman Damping. Berkasnya dibiarkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini terlalu besar untuk sebuah kiriman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini tidak utuh. Minta disalin ulang; tidak ada yang hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini untuk kantor lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kiriman ini tidak menurut bentuknya, jadi tidak diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan kiriman ini tidak cocok, jadi tidak diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini dari laptop yang belum dikenal. Disimpan sampai pusat mengesahkannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini dari laptop yang sudah dicabut pusat. Disimpan untuk diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini perlu Damping yang lebih baru. Disimpan sampai diperbarui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci ini tidak terbaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima kiriman terlalu banyak (paling banyak {limit}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengesahan laptop ini tidak terbaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini bukan undangan dari pusat, atau sudah berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan bergabung ini tidak cocok dengan undangannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel ini tidak dapat dibaca. Simpan ulang sebagai XLSX atau CSV, lalu coba lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasangan judul kolom dan isian tidak cocok dengan tabel ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat sudah memastikan kiriman ini tersimpan, jadi tidak dapat ditarik lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan ini tidak dapat diurungkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini hanya dapat dilakukan di pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop itu sudah dicabut pusat, jadi tidak dikirimi lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada berkas dengan nama itu. Pilih nama lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang dapat dikirimi. Kantor yang dituju belum mendaftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data ini sudah terhubung dengan pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi ini mengirim lewat folder atau USB, belum lewat internet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan bergabung dari laptop itu belum sampai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder atau berkas itu tidak ada. Pasang USB-nya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah ada kantor lain dengan kode {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan kata itu tidak cocok dengan undangannya. Telepon pusat sebelum melanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undangan ini untuk kantor lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan kata itu tidak cocok dengan laptopnya. Telepon kantornya sebelum melanjutkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa perlu cabang yang menaunginya; kantor lain tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ini disegel untuk orang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas ini tidak dapat disimpan sebagai bukti. Pakai foto, PDF, suara, atau video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cocokkan dulu delapan kata pengenal laptop itu lewat telepon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang ini tidak dapat memberikan persetujuan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaannya sudah berubah, jadi ini tidak dapat dilakukan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini tidak dapat dilakukan. Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Lanjutkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah tersimpan tetap aman. Anda dapat melanjutkan pekerjaan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila terulang, sebutkan kode ini ketika meminta bantuan: {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada bagian program yang gagal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>Alasan kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan kosong: {label}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah alasan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Data disimpan terenkripsi di {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih undangan dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas undangan tidak dapat dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas undangan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama kantor dan kode singkatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama lembaganya. Nama itu menjadi baris pertama kop surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama yang akan tampil di layar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada kelompok yang belum sama. Periksa yang ditandai.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstStartWindow</name>
    <message>
        <source>Lanjut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah {at} dari 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah saya tulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang dibuat…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undangan untuk {name} ({code}), {kind}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai sendiri, undangan dapat menyusul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saya punya undangan dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selamat datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damping mencatat dan mendampingi kasus pekerja migran. Semua bekerja tanpa internet, dan hanya orang yang Anda beri izin yang dapat membacanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih berkas undangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delapan kata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon pusat dan cocokkan delapan kata pengenal. Boleh dikosongkan bila pusat ada di sebelah Anda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan kata dari pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa Anda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama di layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlihat sebelum kunci dibuka, jadi boleh bukan nama asli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk surat. Boleh menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka Damping di laptop ini. Tidak ada yang dapat melihatnya, pusat pun tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode ini hanya tampil sekali. Tulis tangan di kertas, simpan terkunci, jangan difoto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik kembali dari kertas, supaya yakin tidak ada yang salah tulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk masuk kembali bila frasa sandi terlupa.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Terbitkan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FootPresenter</name>
    <message>
        <source>{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bagian kalimat tertahan. Surat belum dapat terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{must} hal pokok dan {others} hal lain belum ada. Surat tetap dapat terbit apa adanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{must} hal pokok belum ada. Surat tetap dapat terbit apa adanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{others} hal belum lengkap. Surat tetap dapat terbit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormDesk</name>
    <message>
        <source>Nomor {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saat dicetak, salinannya disimpan di agenda surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibacakan dulu, lalu ditandatangani yang memberi kuasa. Gratis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikut bersama surat rujukan. Lembaga mengisi dan mengembalikannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibacakan dulu. Setiap lembaga dan tujuan ditanyakan sendiri-sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim ke printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan disimpan. Berkas itu tidak terenkripsi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Mengenai siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi formulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aman dibawa pulang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di rumah mungkin ada yang membaca. Bila ragu, simpan di kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak, disimpan di kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ya, tanpa logo dan nomor kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer dan komputer lain dapat menyimpan salinan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak formulir</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>Tanggal, misalnya “sekitar Lebaran 2023”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari, bulan, tahun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal dan jam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya 19.00–21.00 waktu Riyadh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya Rp2.500.000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 angka</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gap</name>
    <message>
        <source>Belum ditanyakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ingin bercerita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditahan pihak lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak untuk dibagikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu topik ditutup atas permintaan klien. Tunggu sampai ia memulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong, alasannya dari versi yang lebih baru</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapChoices</name>
    <message>
        <source>Lainnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grounds</name>
    <message>
        <source>Catatan kasus yang dipakai surat ini menyebut hal yang belum boleh sampai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyawa terancam dan klien tidak dapat dihubungi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atas dasar kepentingan vital, disetujui {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan dasar ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldPresenter</name>
    <message>
        <source>tidak pernah keluar lewat surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak diperlukan penerima ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diganti ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hanya bila disebut khusus dalam persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum disetujui klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>menunggu persetujuannya sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>golongan data ini belum disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klien tidak ingin membagikannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klien berkeberatan terhadap penerima ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditulis untuk penerima lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ada dua keterangan, pilih dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klien tidak ingin membicarakannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidak ikut dalam tembusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>di luar yang perlu untuk keselamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baris Hal ikut terbaca di agenda, jadi tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum disetujui untuk penerima ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({name} – {role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu topik tertutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak sampai ke {who}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{class_}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>golongan {classes} belum disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pengadu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pihak lain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HeldWords</name>
    <message>
        <source>dan {count} lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang kata ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka catatannya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpBeside</name>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Isi bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada bantuan untuk halaman ini. Tekan Ctrl+/ untuk daftar pintasan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Riwayat pengiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang dikirim atau diterima dari laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message>
        <source>Tugas ditandai selesai.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Semua tersimpan di laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh tanpa nama, tanpa membuka kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup satu isian untuk membuka kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isinya diambil dari kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat semua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dijawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jangan dihubungi dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perlu dipilih</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin ke USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} tenggat terlewat, {today} jatuh hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{late} tenggat terlewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{today} tenggat jatuh hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada tenggat hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} kasus belum punya persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada tugas yang menunggu. Tugas dicatat di halaman kasus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} melewati janji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua rujukan sudah dijawab atau masih dalam janji.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomePresenter</name>
    <message>
        <source>Lewat tenggat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minggu ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor ini belum terhubung dengan pusat. Semua catatan ada di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop ini milik pusat. Catatan dari kantor lain diterima di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat sudah menerima semuanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pusat belum pernah menerima kiriman dari laptop ini. {count} catatan hanya ada di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan hanya ada di laptop ini, sesudah tanda terima terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Janji {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa janji hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kasus {number}, {client}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} hari tanpa kabar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IncomingCard</name>
    <message>
        <source>Ambil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi kiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang masuk sampai Anda menekan Ambil.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Tulisan yang belum disimpan, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Catat kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga bila tidak tersambung: percobaan pun berguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah pihak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perekrut, majikan, saksi, keluarga, pengacara: siapa pun yang berperan dalam kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi data migrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi rencana kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat peristiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulai dari yang paling diingat. Tanggal boleh kira-kira, urutannya menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga yang ditahan atau hilang: keadaannya saja sudah penting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditulis sekali dan tidak diubah. Bila klien berubah pikiran, catat persetujuan baru atau tarik yang lama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap lembaga mendapat ringkasannya sendiri. Ringkasan kasus tidak pernah masuk surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat kebutuhan kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singkat, tanpa nama dan tanpa rahasia: tugas tampil di Beranda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah {kind}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterDesk</name>
    <message>
        <source>Belum pernah diterbitkan, jadi tidak ada yang dibekukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada berkas surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat {number} terbit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerbitkan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditandai terkirim.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan ini menyebut nama. Tulis tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat dibatalkan. Nomornya tetap di agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan disimpan. Berkas itu tidak terenkripsi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterPage</name>
    <message>
        <source>Slip balasan (F07)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer dan komputer lain dapat menyimpan salinan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai terkirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setujui dan terbitkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersPresenter</name>
    <message>
        <source>Surat untuk {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arsip: Migrant CARE Pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya untuk keselamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu topik tertutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyebut hal yang tidak boleh sampai kepada penerima ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (pihak dalam kasus ini)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa sendiri syaratnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisa dikirim, {count} hal belum lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dapat dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hal pokok belum ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ditanyakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Sumber: {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu hal tiap baris.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu panjang: {length} huruf, paling banyak {longest}. Ringkas, tulisannya tetap tersimpan di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini biasanya untuk lembaga lain. Periksa penerimanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor kita sendiri menyimpan arsipnya, jadi tidak masuk tembusan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periksa lagi sebelum diterbitkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan untuk {who} tidak memuat semua kalimat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>Tambah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarkan {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Tampilkan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direktori</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien, pengadu, dan keluarga. Satu orang satu catatan, juga bila kasusnya lebih dari satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga yang dapat dimintai bantuan. Periksa tanggal pemeriksaan terakhirnya sebelum menyurati.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan yang dijawab sebelum ada kasus. Boleh tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang dicatat bersama kasus atau konsultasinya.
Di sini semua dapat dicari kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan lembaga yang biasa dimintai bantuan.
Sebut kapan alamatnya terakhir diperiksa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat pertanyaan dan saran yang diberikan.
Boleh tanpa nama, tanpa membuka kasus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diperiksa {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>Terkunci otomatis pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terkunci pukul {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi tadi tidak cocok.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Pratinjau muncul begitu surat ini boleh dibuat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewCase</name>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup satu isian: nama, atau nama samaran bila ia belum ingin disimpan namanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang perlu dibantu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang terjadi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan kata-kata pengadu. Selebihnya dapat menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang mengadu, bila bukan orangnya sendiri?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan sebagai {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama atau nama samarannya. Satu saja cukup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Frasa sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik frasa itu di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enam kata ini aman dan mudah diingat. Tulis di kertas sampai hafal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai kata yang dibuatkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi Anda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik frasa sandi dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum sama dengan yang di atas. Ketik ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup kuat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masih mudah ditebak. Tambah kata yang tidak berhubungan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeCard</name>
    <message>
        <source>Ubah kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, alamat, dan penomoran tercetak di setiap surat kantor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hapus logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo: PNG, JPEG, atau SVG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dan kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gambar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas itu tidak dapat dibaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo dihapus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo kop surat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Jenis kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya Cabang Kebumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya KBM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode singkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjadi awal nomor kasus dan surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris pertama kop surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrant CARE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya Pemerintah Desa Wanasari</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Pratinjau surat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Tampilkan frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock menyala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembunyikan frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickControl</name>
    <message>
        <source>tidak ada di sini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickerInput</name>
    <message>
        <source>Yang ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>Pakai kalimat baku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai kalimat baku: {label}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Bagian lain mengikuti contoh surat dan catatan kasus, jadi tidak dapat diubah di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalimat yang dapat disunting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Salinan untuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkecil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbesar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunting kalimat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Halaman {page} dari {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyiapkan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Batalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membatalkan, keadaan dikembalikan seperti semula</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>Satu topik ditutup atas permintaan klien. Tunggu sampai ia memulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} topik ditutup atas permintaan klien. Tunggu sampai ia memulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} diketahui, {open} belum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang disampaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak disertakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa data klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sedang memegang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum sampai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionsDesk</name>
    <message>
        <source>Cetak setengah halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama dan nomor orang diganti “[…]”, di {count} tempat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk dibawa saat bertemu atau menelepon: tanpa nama, tanpa nomor kasus, tanpa kop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaannya diubah di catatan kasus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis pertanyaannya di catatan kasus, lalu kembali ke sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pertanyaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pertanyaan untuk dicetak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim ke printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pertanyaan untuk disimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan disimpan. Berkas itu tidak terenkripsi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadyCard</name>
    <message>
        <source>Siap kirim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pokok</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Ada tanda yang tidak terlihat di dalamnya. Ketik ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu panjang, paling banyak {longest} huruf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlalu banyak, paling banyak {longest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angkanya terlalu besar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini harus berupa tulisan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis dengan angka saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih ya atau tidak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini harus berupa daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini belum lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dari daftar yang muncul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dari daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada bagian yang tidak dikenal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini tidak dikenal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hal ini tidak dikenal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini tidak dapat dikosongkan dengan alasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nama atau nama samaran, salah satu cukup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ini belum terbaca. Contoh: 21 April 2023, sekitar Lebaran 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ini tidak ada di kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ini belum tiba.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambahkan tahunnya, walau kira-kira.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal atau tahunnya; kata ini bergantung pada hari ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal awal lebih lambat daripada tanggal akhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahunnya harus antara {first} dan {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hari raya tahun itu belum ada di daftar. Tulis bulannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ini bukan tanggal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis hari, bulan, dan tahunnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis tanggal dan jamnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutkan jam menurut kota mana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lebih awal daripada tanggal sebelumnya. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam awal dan akhirnya sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam ini belum terbaca. Contoh: 19.00–21.00 waktu Riyadh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutkan waktu kota mana, misalnya “waktu Riyadh”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota atau zona waktu ini belum dikenal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisa berarti ribuan atau pecahan. Tulis dengan lebih jelas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah uang tidak dapat kurang dari nol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pecahan {currency} tidak sekecil itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah uang ini terlalu besar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutkan mata uangnya, misalnya Rp atau riyal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah uang ini belum terbaca. Contoh: Rp2.500.000 atau 1.500 riyal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata uang ini belum dikenal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK terdiri atas 16 angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angka tanggal lahir di dalam NIK ini tidak mungkin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat angka terakhir NIK tidak pernah 0000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor paspor berisi huruf dan angka, misalnya X0000147.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon ini belum terbaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis nomor telepon dengan angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya belum diisi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor ini hanya dapat ditelepon dari dalam negeri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode negara nomor ini tidak dikenal. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat ini belum terbaca.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih desa dari daftar yang muncul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih wilayah dari daftar yang muncul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah ini tidak ada di daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih desa atau wilayah, salah satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negara ini tidak ada di daftar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat surel ini belum lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih lembaga dari daftar yang muncul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topik ini tidak dikenal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan tertutup harus disegel dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor KK terdiri atas 16 angka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awal NIK ini bukan kode wilayah yang dikenal. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir di NIK berbeda dengan yang tertulis. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK ini menurut polanya milik jenis kelamin lain. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut salah satu sumber mungkin belum 18 tahun. Perlakukan sebagai anak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ini masih di depan. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal ini belum dapat diurutkan. Tambahkan tahunnya bila tahu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paspor Indonesia biasanya satu atau dua huruf lalu angka. Periksa lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon ini terlalu pendek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon ini terlalu panjang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuliskan alasannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih dua catatan yang berbeda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini sudah ada isinya, jadi alasan kosong tidak dipakai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutkan lembaga atau tindakan yang tidak diinginkan klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis utama belum ada di antara jenis kasus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isian ini belum dapat disimpan seperti tertulis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Alasan menyurati pihak ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecipientSearch</name>
    <message>
        <source>Cari lembaga di direktori</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Tulisan yang belum disimpan, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali ke kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan ditulis sekali. Untuk perubahan, catat persetujuan baru atau tarik yang ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat kasusnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka kasus dari konsultasi ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan salinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan disimpan. Berkas itu tidak terenkripsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang diisi atau diubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan dibatalkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Isian lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan catatan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulihkan catatan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan ini sudah dibatalkan. Isinya tetap ada di riwayat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buang tulisan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyimpan…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor induk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wilayah kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Situs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pola nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanda tangan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa simpan data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tertulis di muka tanggal surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Milik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penomoran dan penanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya {urut}/{kode}/MC-{kantor}/{bulan}/{tahun}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tercetak di formulir persetujuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutan perangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor perangkat di kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah blok nomor yang diperlukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan kata pengenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci tanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permohonan pendaftaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimohonkan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama di layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kelamin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan orangnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci untuk catatan tersegel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah tidak bertugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan sebagai penanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NIK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor anggota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlihat sebelum kunci dibuka. Boleh bukan nama asli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kasus kerabatnya tidak terbuka olehnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk surat dan surat kuasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya untuk surat kuasa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar lembaga yang dimintai bantuan mengenali orang yang tepat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilihat pendamping kasus ini, koordinatornya, dan pusat. Sampai ke lembaga lain hanya bila klien mengizinkan lembaga itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk surat tugas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singkatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama menurut masa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daerah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota di luar negeri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saluran pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narahubung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baris setelah Yth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ejaan lembaga ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen yang diminta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang biasanya diminta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber keterangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah diperiksa pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terakhir diperiksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak dipakai lagi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat memakai nama yang berlaku pada tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai kapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provinsi atau kabupaten yang dilayani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara menghubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor pendek seperti 110 boleh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor atau akun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan, unit, dan kota; tanpa kata “Kepada”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pelindungan atau perlindungan, menurut lembaganya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat dan lama jawaban menurut pengalaman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sumber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengalaman berurusan dengan lembaga ini. Jangan menulis tentang klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama panggilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama samaran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingin ditemui pendamping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir menurut sumber lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di bawah 18 tahun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat lahir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor KK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor paspor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kewarganegaraan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ciri pengenal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah meninggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal meninggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama ibu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status perkawinan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama suami atau istri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah anak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah tanggungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendidikan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bisa membaca?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahasa yang dikuasai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabilitas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebutuhan khusus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa atau kelurahan asal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat asal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat tinggal sekarang, bila berbeda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Akun media sosial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seperti tertulis di dokumen. Satu kata pun boleh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar lembaga menemukan orang yang tepat. Boleh nama samaran dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar ia disapa seperti yang ia inginkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk orang yang belum ingin disimpan namanya. Nama asli dapat menyusul di catatan yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar orang yang belum ingin disimpan namanya tetap dapat ditolong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ejaan lain, nama di paspor, nama yang dipakai di tempat kerja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama di paspor atau di tempat kerja sering berbeda; tanpa nama itu ia sulit ditemukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jati diri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanyakan lebih dahulu, terutama sebelum membicarakan kekerasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar ia didampingi orang yang membuatnya tenang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh hanya tahun, atau kata-kata seperti “sekitar 1990”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicocokkan dengan dokumen, dan menentukan apakah aturan pelindungan anak berlaku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur sering dipalsukan. Catat setiap tanggal beserta sumbernya: akta, KTP, paspor, cerita ibu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Umur di dokumen sering dipalsukan; perbedaannya dapat menjadi bukti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih “mungkin” bila ada sumber yang menyebut umur di bawah 18 tahun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar aturan perlindungan anak dijalankan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 angka. Yang tidak cocok dengan tanggal lahir hanya ditandai, tidak ditolak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinas kependudukan, imigrasi, dan KP2MI mencari data dengan nomor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunjukkan hubungan keluarga bila keluarga bertindak untuknya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perwakilan dan imigrasi mencari data dengan nomor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan perwakilan negara mana yang wajib melindunginya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang membantu perwakilan mengenali orangnya: tinggi, tahi lalat, pakaian terakhir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar perwakilan mengenalinya bila namanya tidak dapat ditanyakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga dan latar belakang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membedakan orang yang namanya sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan siapa yang menurut hukum dapat bertindak untuknya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar jelas siapa keluarganya. Tidak berarti ia boleh diberi tahu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar anak yang ditinggalkan ikut dipikirkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kebutuhan keluarganya ikut dihitung.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bila diperlukan layanan, misalnya pemulasaraan jenazah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya untuk layanan yang ia minta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar haknya kepada pemberi kerja dan perusahaan penempatan dapat ditagih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila tidak, bacakan setiap lembar yang akan ditandatangani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tidak ada lembar yang ditandatangani tanpa dimengerti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar penerjemah disiapkan bila perlu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tempat dan cara layanan sesuai baginya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilihat pendamping kasus ini, koordinatornya, dan pusat. Sampai ke lembaga lain hanya bila klien mengizinkan lembaga itu. Tidak pernah dikutip di hasil pencarian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat dan kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik sebagian namanya; kecamatan dan kabupaten ikut tampil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan BP3MI dan dinas yang berwenang. Desa sendiri tidak diberi tahu tanpa izinnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalan, dusun, RT/RW. Alamat rumah aman tidak ditulis di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk surat kuasa dan surat keterangan. Tidak ada surat yang dikirim ke sana tanpa izinnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kunjungan dan layanan datang ke tempat yang benar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis milik siapa, dan apakah aman: telepon bisa saja diangkat orang lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk memberi kabar, hanya pada jam dan lewat cara yang aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kabar sampai kepada orang yang tepat, lewat cara yang tidak membahayakan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk mengenali orangnya. Jangan menghubungi lewat akun ini sebelum dinyatakan aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk mengenali orangnya, bukan untuk menghubunginya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak pernah masuk surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar cara menolong tidak justru membahayakan klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilihat pendamping kasus ini, koordinatornya, dan pusat. Tidak masuk surat, kecuali diizinkan untuk satu penerima tertentu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaitan orang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesimpulan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kaitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Orang lain” menghentikan peringatan kembar untuk keduanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datang lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang bertanya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan dengan pekerja migran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor yang boleh dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desa atau kelurahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat bicara tertutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pokok pertanyaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahap migrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negara yang dibicarakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hak yang dijelaskan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saran yang diberikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah dimintai bantuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan keputusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus yang dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dilayani oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aman dibawa pulang?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang datang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar klien tidak perlu mengulang ceritanya di setiap lembaga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh dikosongkan: konsultasi dapat tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar dapat disapa. Konsultasi tanpa nama pun dilayani.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bila ingin dikabari lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar perwakilan atau polisi setempat tahu harus mencari di mana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang ikut mendengar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan dan jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan kata-kata yang bertanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah pernah membantu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa, apa janjinya, dan berapa uang yang hilang. Layanan kami tidak dipungut biaya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk apa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uang yang hilang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kerugian karena calo tercatat, dan agar tidak terulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila tidak, lembar saran disimpan di kantor atau dicetak tanpa logo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor register desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan datang lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengadu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan pengadu dengan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar pengadu bertindak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis utama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus terkait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keinginan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keberatan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesiapan bercerita</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topik yang ditutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tingkat risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan tingkat risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahaya yang mendesak sekarang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil penapisan TPPO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinyatakan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinyatakan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunggu kontak sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinjau ulang pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan yang dibutuhkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asesmen kebutuhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana pendampingan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor penanggung jawab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendamping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima cabang pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diusulkan pindah ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan pindah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban atas usul pindah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak boleh membuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan lewat desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil akhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian klien sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pesan klien untuk kami</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditutup pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan penutupan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan penutupan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuka kembali pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan dibuka kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pokok kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang dibantu. Boleh lebih dari satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang datang atau menghubungi. Datanya sendiri juga memerlukan persetujuannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar jelas siapa yang memberi keterangan dan apa yang boleh disampaikan kepadanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan apa yang boleh disampaikan kepada pengadu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan syarat untuk mencatat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga akan bertanya atas dasar apa ia diwakili.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan lembaga yang berwenang dan hak yang dapat dituntut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk rekan sekantor. Ringkasan ini tidak pernah masuk surat: setiap lembaga mendapat ringkasannya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Majikan, kapal, agen, atau keluarga yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan kata-katanya sendiri. Dibaca paling dahulu pada setiap pertemuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus ini miliknya: yang dikerjakan mengikuti kehendaknya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang ingin dicapai, dan menurut klien sudah sejauh mana.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar hasil dinilai menurut tujuannya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga atau tindakan yang belum dikehendaki, dan sampai kapan. Ikut tercetak di setiap surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tindakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tidak ada yang dilakukan di luar kehendaknya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang ditanyakan ulang. Tunggu sampai klien siap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tidak ada yang memaksanya bercerita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ditanyakan dan tidak ditampilkan sebagai judul. Tunggu sampai klien memulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tidak ada rekan yang menanyakannya lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk pertemuan atau telepon nanti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan dan risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan siapa yang ditolong lebih dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tanda bahaya dan unsur perdagangan orang tidak terlewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu atau dua kalimat: siapa, di mana, bahaya apa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar yang menolong tahu apa yang mengancam sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan penetapan hukum. Tercetak di surat hanya bila koordinator atau pengacara menyatakannya dengan nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanganan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disusun bersama klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penjagaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengguna, perangkat, kantor, atau orang: kerabat terlapor, tetangga, rekan yang mengenal klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus ini tidak akan terbaca di pos desa mana pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila tidak, kertas untuk klien disimpan di kantor atau dicetak tanpa logo dan nomor kasus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penutupan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien yang menilai, bukan kita.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien yang menentukan apakah bantuan ini berguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perekrut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara direkrut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aplikasi perekrut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P3MI (perusahaan penempatan)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agensi di luar negeri (mitra usaha)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skema penempatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visa yang dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal berangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berangkat dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negara transit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur yang ditempuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiba di negara tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keberangkatan yang ke berapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negara penempatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota atau wilayah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat tempat kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon pemberi kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan atau jenis pekerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sektor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama kapal dan bendera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan yang dijanjikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi perjanjian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian berlaku sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian berlaku sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upah yang dijanjikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upah yang diterima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upah yang belum dibayar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam kerja dan hari libur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya yang dibayar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utang dan potongan gaji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status izin tinggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Izin tinggal berlaku sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor E-KPMI atau ID Sisko P2MI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor peserta BPJS Ketenagakerjaan (KPJ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi dan cara kontak terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara dikendalikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda kerja paksa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk eksploitasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk eksploitasi seksual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kejahatan yang dipaksakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipulangkan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang memberangkatkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, julukan, atau pihak yang sudah dicatat di kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar ia tidak pernah dijadikan sumber atau penerima surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar surat tidak pernah sampai kepada orang yang diadukan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perusahaan ini bertanggung jawab menurut hukum dan dapat dimintai pemenuhan hak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar jalur bantuan dan kepulangannya dapat ditentukan. Bukan untuk menyalahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan jalur bantuan dan dokumen pulang. Bukan untuk menyalahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandara, pelabuhan, atau perbatasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendaraan, tempat menunggu, siapa yang mengantar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat kerja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan perwakilan yang berwenang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan perwakilan yang berwenang di negara itu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis yang diketahui, sekecil apa pun: papan nama, lantai, stasiun terdekat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama atau panggilannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perwakilan mencari dan menghubungi pemberi kerja dengan nama ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan nomor untuk menghubungi klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk awak kapal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perjanjian dan upah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan, lama, dan tempat yang tertulis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selisih dengan upah yang diterima dapat dituntut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selisih dengan upah yang dijanjikan dapat dituntut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya: 7 bulan, 1.500 riyal per bulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya dan utang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada siapa, berapa, dan buktinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biaya yang tidak semestinya dapat dituntut kembali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeratan utang adalah salah satu tanda perdagangan orang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fakta, bukan kesalahan. Tidak dikirim kepada kepolisian kecuali klien menghendaki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kerugian dapat dihitung dan bantuan yang sesuai dapat diminta.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapan terakhir kali ada kabar sebelum pengaduan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lamanya tanpa kabar menentukan seberapa mendesak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat apa, dengan siapa, apa katanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tanda kerja paksa terlihat tanpa ia harus mengulang ceritanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya bila klien ingin menyampaikannya, untuk pertolongan yang ia kehendaki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya penipuan daring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepulangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pihak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang atau lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama atau julukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan lembaganya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran dalam kasus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang dilakukannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hubungan dengan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkaitan dengan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aman dihubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh menemani klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengenal lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya boleh sampai kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlapor tidak pernah disarankan sebagai sumber, penerima surat, atau tembusan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kerabat, atasan, atau rekan dari pihak lain di kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila tidak diisi: tidak ada yang boleh disampaikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor izin, rekening, pelat kendaraan, akun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang boleh tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan lembaga mana yang boleh menerima isi catatan ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kosong: menurut persetujuan klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peristiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di mana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang terjadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pihak yang terlibat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diceritakan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepastian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berbeda dengan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsur TPPO yang didukung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setepat yang diketahui saja: “2023”, “sekitar Lebaran 2023”, “dua minggu setelah tiba”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejauh yang ingin diceritakan. Tidak perlu rinci, dan boleh dilanjutkan kapan saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien, ibu, percakapan WhatsApp, surat, foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keterangan yang berbeda ditampilkan berdampingan, bukan ditimpa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk lembar kerja pengacara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar langkah hukum sesuai dengan kehendak klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebutan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama yang tertulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir yang tertulis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterbitkan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal terbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berlaku sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipegang oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis pemegang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dipegang sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah mendapatkannya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bentuk yang diterima kantor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah lembar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima kantor pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikembalikan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keberadaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan langkah untuk mendapatkan atau menggantinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen yang ditahan orang lain adalah pelanggaran tersendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urutan yang aman: berkas keluarga, BP3MI, imigrasi, perwakilan, lalu desa bila klien setuju.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serah terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen asli sebaiknya disalin lalu langsung dikembalikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa isinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis lampiran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidik berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengenai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti untuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuat pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat penguasaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya terlihat di sini; tidak ikut ke luar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asal dan riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peristiwa, dokumen, persetujuan, atau surat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimulai oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang mengangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aman saat itu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahwa ia hidup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak tersambung karena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang disampaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang kita janjikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicatat oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila bukan orang yang dituju.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apakah ia sendirian dan bebas berbicara.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar yang disampaikan di bawah tekanan belum tentu kabarnya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suara atau wajahnya sendiri, atau jawaban yang hanya ia ketahui.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapan dan siapa yang memulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kanal yang aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa yang mengangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kata sandi bahaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan menghubungi lebih dahulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak boleh tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larangan dan pesan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alamat rumah aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda hidup terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dianggap diam setelah (hari)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dilakukan bila diam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor atau akun, dan lewat siapa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selalu dengan zona waktu tempat ia berada. Tanpa jam aman: tanyakan dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar telepon tidak berbunyi saat orang lain mendengar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang dikatakan bila orang lain menjawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak pernah tercetak dan tidak dapat dicari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar ia dapat memberi tahu bahwa ia dalam bahaya tanpa orang lain mengerti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunggu sampai klien yang memulai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang atau pihak yang tidak boleh mengetahui adanya kontak ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kabar tidak sampai kepada orang yang membahayakannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya jangan menyebut Migrant CARE kepada yang mengangkat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya disampaikan secara lisan. Tidak pernah tercetak dan tidak dapat dicari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila tidak ada kabar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah yang sudah disetujui klien, berurutan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar langkahnya sudah disepakati sebelum kabar terputus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor formulir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengenai data siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberikan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bertindak sebagai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disampaikan lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijelaskan dalam bahasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijelaskan oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pendapat anak atau klien sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dasar pemrosesan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh sampai kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan data yang boleh dibagikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hal tertentu yang boleh dibagikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hal yang tidak boleh dibagikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diberikan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menggantikan persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditarik pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disetujui koordinator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disetujui pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang memberi persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlapor dan orang yang berkaitan dengannya tidak dapat memberi persetujuan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila lewat telepon orang lain, tulis pemiliknya sebagai saksi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila wali yang menandatangani, catat apa yang dikehendaki klien sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cakupan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap tujuan ditanyakan sendiri-sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap lembaga ditanyakan sendiri-sendiri, tembusan juga.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai yang diminta tetap di sini, walaupun golongannya boleh dibagikan. Selalu menang atas golongan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Masa berlaku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepentingan vital</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan yang diminta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dimohonkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan merujuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diteruskan dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor register di lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijanjikan dijawab pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditanyakan lagi pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijawab pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasilnya bagi klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permintaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyampaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama dan bagian petugas yang menerima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi templat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor urut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor penerbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sifat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tembusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan menyurati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas yang dilampirkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagian yang ditulis sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Naskah seperti dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidik surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salinan per penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hal yang disampaikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hal yang tidak disertakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berdasarkan persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepentingan vital disetujui oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disusun oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disetujui oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jabatan penanda tangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengenai catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditindaklanjuti pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminta ditarik pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjawab surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor surat pengirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal surat pengirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkas pindaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disposisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepala surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa nama klien: inisial dan nomor kasus saja.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan dan tembusan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga, pihak di kasus ini, atau kantor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setiap tembusan memerlukan persetujuannya sendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diminta bila tujuan adalah terlapor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerbitan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengiriman dan balasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama penerima dan tanggal di tanda terima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat masuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepada siapa, isinya, dan batas waktunya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan untuk penerima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golongan data yang dipakai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditulis oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disetujui klien pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis hanya yang perlu bagi penerima ini. Bacakan kepada klien lebih dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebutuhan kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluhan utama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dirasakan sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat singkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Obat yang sedang diminum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alergi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hamil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu ditangani segera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rumah sakit tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingin diperiksa oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perlu visum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menemani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penjamin biaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor jaminan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jaminan berlaku sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batas biaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pemeriksaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan kata-kata klien. Bukan diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar rumah sakit dapat menolong tanpa bertanya dari awal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya yang diperlukan dokter. Tanpa uraian kekerasan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan pemeriksaan, obat, dan kelayakan bepergian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diminta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar ia diperiksa oleh orang yang membuatnya tenang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visum hanya atas permintaan penyidik.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visum adalah bukti; keputusan melapor tetap pada klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sejauh yang ingin disimpan klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penjaminan biaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mata uang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tahap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pokok perkara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pihak yang dilaporkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikehendaki klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga yang menangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petugas yang menangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon petugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengacara atau pendamping hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Didampingi oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kabar perkembangan terakhir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien perlu hadir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang perlu disiapkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil langkah ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uraian hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat dan bukti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor laporan polisi (LP), surat tanda terima laporan, perkara, atau register pengaduan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan nomor ini perkembangannya dapat ditanyakan tanpa bercerita dari awal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dugaan atau tuntutan, seperti tertulis di suratnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Melapor adalah keputusan klien. Keberatannya dicatat di kasus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar tidak ada langkah hukum yang tidak ia kehendaki.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menangani</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit PPA Polres, kejaksaan, pengadilan, BP3MI, LPSK.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penyidik, jaksa, hakim, mediator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya tanggal SP2HP yang terakhir diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidang atau pemeriksaan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal, atau tanggal dan jam setempat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar klien tidak datang sendirian dan tidak ada sidang yang terlewat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ruang terpisah, pemeriksa perempuan, juru bahasa, pendamping, biaya jalan, berkas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen atau lampiran yang sudah dicatat di kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian risiko</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinilai pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda bahaya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyebut ingin mengakhiri hidup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut klien sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang melindungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah yang disepakati</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai ulang pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dinilai oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ragu di antara dua tingkat: pilih yang lebih tinggi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menentukan siapa yang ditolong lebih dahulu dan seberapa cepat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya yang sudah diketahui. Tidak perlu ditanyakan satu per satu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar bahaya yang sudah disebut tidak terlewat dan tidak perlu diceritakan lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan tinggalkan sendirian. Hubungi koordinator dan konselor sekarang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar pertolongan datang segera. Tidak pernah ditulis di surat mana pun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang terjadi atau dikatakan, bukan dugaan tentang orangnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang paling ia takutkan, dan apa yang menurutnya aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien paling tahu bahaya yang ia hadapi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langkah keamanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orang yang dipercaya, tempat yang aman, telepon tersembunyi, uang, dokumen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan klien bila dapat dihubungi. Tanpa alamat rumah aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petunjuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis petunjuk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petunjuknya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor telepon di petunjuk ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koordinat atau tautan peta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunjuk ke negara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menunjuk ke kota atau tempat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petunjuk berasal dari tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto atau berkasnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aman ditelusuri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditanyakan kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditanyakan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan penelusuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil penelusuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seperti terlihat atau terdengar: papan toko, bahasa, nama kereta, lantai, latar foto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petunjuk kecil yang digabung dapat menunjukkan perwakilan mana yang berwenang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awalannya menunjukkan negara. Jangan dihubungi sebelum dinyatakan aman.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penelusuran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menelusuri dapat memberi tahu orang yang menahannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan kepada terlapor atau orang yang berkaitan dengannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk keluarga atau klien, tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari negara</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerbangan atau kapal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijadwalkan tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempat tiba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiba pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batal atau tertunda karena</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan dokumen perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Izin keluar dari negara itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denda izin tinggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan denda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keadaan tiket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiket ditanggung oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layak bepergian menurut dokter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebutuhan di perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menemani selama perjalanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dijemput oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penjemput menyatakan sanggup pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda pengenal penjemput</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga disiapkan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diserahkan kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diserahkan pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berita acara serah terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota dan negara. Alamat rumah aman tidak ditulis di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kota tujuan. Alamat rumah aman tidak ditulis di sini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama maskapai dan nomornya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal dan jam setempat, sejauh yang pasti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal dan jam di tempat tiba, dengan zonanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar ada yang menjemput, dan agar perekrut tidak lebih dahulu menemuinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bandara atau pelabuhan, terminal, pintu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syarat berangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukan oleh klien kepada kami: layanan ini gratis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursi roda, obat, makanan, bayi, penerjemah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penjemputan dan serah terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak oleh terlapor, perekrut, atau kerabat yang tidak boleh tahu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelum ini waktu dan tempat tidak disampaikan kepadanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papan nama atau pakaian, tanpa nama klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuntutan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditagih kepada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dijanjikan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nilai satuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Banyaknya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara menghitung</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bukti lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditagih lewat langkah hukum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah yang disepakati atau diputus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumlah yang sudah diterima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima klien sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil atau alasan berhenti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dituntut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar kerugian dapat dihitung dan ditagih kepada yang bertanggung jawab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut perjanjian, iklan, atau kata-kata perekrut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhitungan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Misalnya 1.500 riyal setiap bulan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berapa bulan, hari, atau kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dalam mata uang aslinya. Perkiraan pun berguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juga kurs yang dipakai dan tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip gaji, kuitansi, bukti transfer, percakapan yang sudah dicatat di kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saksi, catatan sendiri, atau belum ada bukti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uang tidak pernah lewat pendamping atau kantor kami.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untuk siapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lini layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pemberi layanan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditangani oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direncanakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mengapa tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dimulai pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil bagi klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuan tercapai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penilaian klien atas layanan ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Tidak perlu” dan “Belum dikehendaki klien” juga jawaban.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dengan kata-kata klien: apa yang berubah baginya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agar yang dikerjakan adalah yang ia perlukan, bukan yang kami sangka.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila tidak perlu, belum dikehendaki, atau dihentikan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pelaksanaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menurut klien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien yang menilai.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor urut register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berangkat atau pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal berangkat atau pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal lahir atau umur</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dusun, RT/RW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telepon keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pekerjaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perkiraan pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen yang ada pada keluarga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat desa yang diterbitkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah mendapat penjelasan migrasi aman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anak yang ditinggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keberangkatan atau kepulangan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layanan desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomor dan tanggalnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dikerjakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Berkaitan dengan catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunjungan hari ke-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibuat oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan hasil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singkat, tanpa nama dan tanpa rahasia.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanggal, atau tanggal dan jam.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7, 30, 90, atau 180 hari setelah pulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jenis catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang dimintakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat yang diputuskan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditulis pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi tersegel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bendera sampai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alasan bendera diturunkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban atas permintaan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjawab catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jawaban</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan jejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perbuatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode lembaga atau jenis tujuan, tanpa nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepercayaan perangkat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sertifikat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dicabut sejak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rentang disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rentang ditahan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rentang ditarik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perubahan ditolak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverView</name>
    <message>
        <source>Siapa Anda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka dengan kode pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode pemulihan ditulis tangan ketika kantor ini dibuat. Tanpa kode itu, mintalah pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan konselor yang tersegel tidak ikut terbuka: rekan konselor atau pusat yang membukanya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode pemulihan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupa frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik kode pemulihan dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih frasa sandi baru, lalu ketik ulang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusedWindow</name>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dapat dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang berubah dan tidak ada yang hilang.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat berangkat/pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bila ada masalah, catat sebagai pengaduan supaya cabang dapat mendampingi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang diisi. Namanya saja sudah cukup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan di register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Removable</name>
    <message>
        <source>Keluarkan {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Risk</name>
    <message>
        <source>Darurat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tinggi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rendah</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>{kind} · cocok di catatan tertutup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Cari orang, kasus, surat, atau nomor telepon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hasil pencarian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentForm</name>
    <message>
        <source>Tanggal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lewat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama di tanda terima, bila ada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai terkirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dikirim pada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima oleh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum dipilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SentPage</name>
    <message>
        <source>Setelah diterima cabang, yang terlihat di sini nomor dan tahapnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang saya kirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada pengaduan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada konsultasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register berangkat dan pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada catatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kontak berikutnya {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diterima cabang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Pengaturan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengguna laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (Anda)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ganti frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salah ketik memperlambat percobaan berikutnya. Itu menghalangi orang di depan laptop, bukan pencuri yang menyalin isi disknya: frasa yang panjanglah yang melindungi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data terenkripsi di</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan kata pengenal laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damping bekerja tanpa internet, untuk selamanya. Layanan Migrant CARE tidak dipungut biaya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tentang</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Cari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat yang baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bantuan halaman ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daftar pintasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirai: samarkan nama di layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Darurat: sembunyikan jendela dan kunci</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pintasan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Damping</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SilenceRow</name>
    <message>
        <source>Buat pengingat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buat pengingat untuk {agency}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Catatan disimpan di laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Semua sudah sampai pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada catatan yang belum sampai pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan belum sampai pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan belum sampai pusat, terlama {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cadangan terakhir: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum pernah dicadangkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tersimpan {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Langkah {at} dari {count}: {word}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StopsPresenter</name>
    <message>
        <source>Belum ada persetujuan {who} untuk penerima ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada persetujuan untuk penerima ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa persetujuan klien surat tidak dibuat, pratinjaunya pun tidak. Jelaskan kepadanya untuk siapa dan apa isinya, lalu catat jawabannya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih penerimanya dulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada lembaga yang cocok di direktori.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu kalimat belum dapat dicetak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat tanda di bawah kalimatnya. Yang sudah ditulis tetap tersimpan di laptop ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini belum dapat dibuat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada rencana kontak. Isi dulu sebelum menyurati pihak ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan menghubungi klien lebih dahulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{channel} lewat {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada yang tidak boleh tahu: lihat rencana kontaknya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rencana kontak ada, isinya belum lengkap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Penerima ini terlapor atau berkaitan dengan terlapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat kepadanya dapat membahayakan klien. Tulis dulu alasan menyuratinya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kasus ini tertutup bagi penerima itu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih penerima lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarga ini belum boleh tahu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien belum mengizinkannya. Ubah di data pihak itu bila klien sudah mengizinkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan lewat desa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien meminta kasusnya tidak sampai ke desa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada tembusan untuk pihak yang berkaitan dengan terlapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluarkan dari tembusan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien berkeberatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ada tembusan yang ditolak klien. Keluarkan dari tembusan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini hanya mengenai satu klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih satu klien saja. Untuk yang lain buat surat tersendiri.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat ini bukan untuk kantor kita sendiri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor sendiri menerima kasus lewat Sinkronisasi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kepentingan vital belum disetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang menyetujui harus koordinator, dengan alasan yang tertulis.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Rencana keselamatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keinginan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apa yang terjadi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cetak setengah halaman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pertanyaan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rincian jalur rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada rujukan untuk kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jalur rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubah pertanyaan berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat yang perlu ditanyakan lain kali.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tenggat berikutnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tunda</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Pilih folder tujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} perubahan tersalin dan diperiksa ulang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyalin dan memeriksa ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dibatalkan. Tidak ada yang tersalin sebagian.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder kiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keduanya tersimpan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menerima kiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ditolak. Tidak ada yang masuk; berkasnya dibiarkan di tempatnya.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilihan tersimpan. Nilai yang lain tetap ada di riwayat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menjadi tugas: tanyakan dulu sebelum memilih.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPage</name>
    <message>
        <source>Riwayat pengiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terima kiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sinkronisasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB ditemukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salin ke USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder lalu salin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada yang disalin. USB masih boleh dicabut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang menyalin. Jangan cabut USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sedang memeriksa ulang yang tersalin. Jangan cabut USB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semua tersalin dan diperiksa ulang. USB aman dicabut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menyalin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memeriksa ulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aman dicabut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pilih folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim lewat internet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa USB:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim ke pusat</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncPresenter</name>
    <message>
        <source>{name}, {free} GB kosong. Hanya dapat dibuka di pusat dan di kantor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasang USB, atau pilih folder. Isinya hanya dapat dibuka di pusat dan di kantor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan belum sampai pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang baru; disalin lagi pun tidak apa-apa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data tetap aman di laptop ini. Undangan dari pusat dapat menyusul.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum terhubung dengan pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda terima no. {number}, {day}, menyebut {count} perubahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yang sudah aman di pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim dulu; tanda terimanya kembali lewat USB yang sama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada tanda terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan hanya ada di laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlama {days} hari.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USB ini membawa kiriman</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lihat isi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>batal atau tidak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di sini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dari {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kantor lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} menurut laptopnya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} perlu dipilih</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>tab, sedang dibuka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TabsPresenter</name>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jam menurut laptop yang mencatat. Yang diurungkan tetap ada di riwayat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Riwayat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dibatalkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dicatat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diubah: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipulihkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien dan pengadu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada klien di kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara aman menghubungi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isi sebelum menelepon: kanal, jam aman dengan zonanya, siapa yang mengangkat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migrasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negara, majikan, perekrut: sekecil apa pun berguna.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pihak lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengadu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Terlapor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Negara belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jangan menghubungi lebih dahulu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cara menghubungi klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa uraian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>berbeda dari keterangan lain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tanggal belum diketahui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>janji: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peristiwa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lampiran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kebutuhan kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foto, rekaman, surat: disimpan terenkripsi, aslinya tidak berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tambah berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kesehatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keluhan, obat, alergi: hanya bila diperlukan layanan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dipegang {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada persetujuan. Tanpa persetujuan, data klien tidak keluar dari Migrant CARE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditarik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tarik persetujuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum bernomor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rujukan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada rujukan untuk kasus ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada surat. Isinya diambil dari kasus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringkasan untuk lembaga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lembaga belum diisi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dijawab {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dikirim {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belum dikirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tugas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catatan antarrekan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belum ada catatan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sudah selesai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tandai selesai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Tandai selesai: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Urungkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TokensField</name>
    <message>
        <source>Tambah {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada lagi yang dapat ditambahkan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samarkan nama di layar (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kunci</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferPresenter</name>
    <message>
        <source>Ada tanda terima dari pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan akan berbeda dan perlu dipilih sesudahnya. Tidak ada yang tertimpa.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian dari laptop yang belum disahkan: disimpan, dan tampil sesudah disahkan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} perubahan baru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada kiriman di folder ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini tidak dapat diterima. Tidak ada yang berubah.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini sudah pernah diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini tidak utuh. Minta disalin ulang; tidak ada yang hilang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kiriman ini untuk kantor lain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanda tangan kiriman ini tidak cocok, jadi tidak diterima.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima: {count} perubahan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} catatan menjadi berbeda dan perlu dipilih.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebagian menunggu disahkan pusat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} perubahan dalam {files} berkas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disalin, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diterima, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ditarik kembali</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pusat sudah memastikan tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tersalin utuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tersalin utuh, belum ada tanda terima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sebagian menunggu disahkan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>masuk seluruhnya</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>Siapa Anda?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buka</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membuka…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lupa frasa sandi?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulisan terakhir Anda sudah tersimpan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ketik frasa sandi Anda dulu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Coba lagi dalam {seconds} detik.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VillageHome</name>
    <message>
        <source>Semua tersimpan di laptop ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim ke cabang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disalin ke USB, hanya dapat dibuka cabang dan pusat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kirim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beranda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konsultasi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boleh tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengaduan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cukup satu isian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catat berangkat/pulang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu baris register desa</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VitalForm</name>
    <message>
        <source>Nama koordinator, lewat telepon pukul berapa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siapa, di mana, bahaya apa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koordinator yang menyetujui</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bahaya yang mengancam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hanya data yang perlu untuk menolong yang dimuat. Klien ditanyai pada kontak pertama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pakai dasar ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis siapa yang menyetujui dan bahayanya.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoidForm</name>
    <message>
        <source>Alasan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tampil di agenda, jadi jangan menulis nama.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan surat ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batalkan surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nomornya tetap di agenda dan tidak dipakai lagi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis alasannya dulu.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithheldCard</name>
    <message>
        <source>Tidak disertakan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} hal, menurut persetujuan klien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak ada yang ditahan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Senin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selasa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rabu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kamis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jumat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sabtu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minggu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Januari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Februari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>April</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mei</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agustus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>September</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desember</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lewat {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sejak hari ini</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudah {days} hari</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hari ini {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kemarin {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tanpa nama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (nama samaran)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Satu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiga</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lima</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tujuh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delapan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sembilan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sepuluh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sebelas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dua belas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Work</name>
    <message>
        <source>Buka tirai</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tirai</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>YesNoControl</name>
    <message>
        <source>Ya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidak</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ChangePassphrase</name>
    <message>
        <source>Simpan frasa sandi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandi diganti. Yang lama tidak membuka lagi.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_NewUser</name>
    <message>
        <source>Simpan pengguna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran di laptop yang sama dijaga program ini; catatan tersegel dijaga enkripsi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama di layar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama lengkap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frasa sandinya</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tulis namanya dan pilih sekurangnya satu peran.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pengguna ditambahkan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>

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
        <source>{number} · nama samaran</source>
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
    <name>Composer</name>
    <message>
        <source>Tulisan yang belum disimpan, {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pratinjau muncul begitu surat ini boleh dibuat.</source>
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
    <message>
        <source>Cetak draf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simpan draf</source>
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
        <source>Data berbeda</source>
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
        <source>Terlapor tidak dapat memberi persetujuan di kasus yang sama.</source>
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
        <source>belum disetujui untuk penerima ini</source>
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
        <source>Ada catatan kasus yang menyebut hal yang tidak boleh sampai kepada penerima ini.</source>
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
        <source>Belum ada catatan.</source>
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
        <source>Ketik sekali lagi</source>
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
    <name>ReadyCard</name>
    <message>
        <source>Siap kirim?</source>
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
        <source>Ubah kop surat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nama, alamat, dan penomoran tercetak di setiap surat kantor ini.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kantor dan kop surat</source>
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
        <source>Diterima: {count} perubahan</source>
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

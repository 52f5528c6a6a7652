import type { Row } from '../pack-words.ts';

/** Indonesian and Malay. */
export const id: Row = {
  email: '_surel alamat-e _emel _e-mel',
  register:
    'daftar_ pendaftaran mendaftar buat-akun _buat-a bikin-akun akun-baru akaun-baru cipta-akaun gabung_ bergabung sertai jadi-anggota coba-grat _mulai_ mulai-grat cuba-percuma',
  login: '_masuk log-masuk lacak-pes lacak-pak status-pes _jejak',
  recovery: '_lupa_ atur-ulang setel-ulang tetapkan-semula pulihkan kata-sandi-baru kirim-ulang',
  newsletter:
    'langganan berlangganan langgan_ buletin kabar-terbaru info-terbaru dapatkan-info dapatkan-pro promo-terbaru penawaran berita-terbaru',
  checkout:
    'pesanan _bayar pembayaran _beli_ pembelian keranjang _troli pengiriman penghantaran _tamu_ tetamu tagihan faktur informasi-kontak maklumat-hub pemesanan tempahan',
  contact:
    'hubungi _pesan_ kontak_ komentar pertanyaan soalan masukan _saran_ subjek ulasan keluhan _aduan bantuan',
  search: '_cari_ pencarian carian telusuri',
  recipient:
    '_teman_ _kawan penerima undang_ jemput bagikan kongsi kirim-ke hantar-ke rekomendasi hadiah _rekan',
  code: 'kode-ver kode-otp kod-penges kode-keamanan sekali-pakai _kode_ verifikasi',
  user: 'nama-peng atau-nom atau-tel atau-nama nomor-pelanggan',
  again: 'ulangi konfirmasi sekali-lagi sahkan masukkan-ulang',
  settings:
    '_ubah_ _tukar_ pengaturan tetapan akun-saya akaun-saya profil_ perbarui kemas-kini simpan_ sunting email-baru kata-sandi-lama',
  name: 'nama-depan nama-lengkap nama-penuh _nama_',
  stop: 'berhenti-lang batal-lang henti-lang',
  member:
    'sudah-punya sudah-memiliki sudah-terdaftar sudah-mendaftar telah-mempunyai sudah-menjadi sudah-ada',
  newcomer:
    'belum-punya belum-memiliki belum-terdaftar belum-daftar tidak-punya pelanggan-baru pengguna-baru tiada-akaun belum-mempunyai',
  stay: 'ingat-saya _ingat_ ingati-saya tetap-masuk biarkan-saya kekal-log',
  person:
    'nama-depan nama-belakang tanggal-lahir tarikh-lahir jenis-kelamin jantina kode-pos poskod alamat_ _kota_ negara_ perusahaan telepon nomor-hp syarikat',
  terms: 'setuju syarat_ ketentuan kebijakan-priv _terma privasi',
  mute: 'kode-promo kode-pos kode-kupon kode-voucher',
};

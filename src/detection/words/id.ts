import type { Row } from '../pack-words.ts';

/** Indonesian and Malay. */
export const id: Row = {
  email: 'surel alamat-e emel e-mel',
  register:
    'daftar_ pendaftaran mendaftar buat-a bikin-akun akun-baru akaun-baru cipta-akaun gabung_ bergabung sertai jadi-anggota coba-grat mulai_ cuba-percuma',
  login: 'masuk log-masuk lacak-pes lacak-pak status-pes jejak',
  recovery: 'lupa_ atur-ulang setel-ulang tetapkan-semula pulihkan kata-sandi-baru kirim-ulang',
  newsletter:
    'langganan berlangganan langgan_ buletin kabar-terbaru info-terbaru dapatkan-info dapatkan-pro promo-terbaru penawaran berita-terbaru',
  checkout:
    'pesanan bayar pembayaran beli_ pembelian keranjang troli pengiriman penghantaran tamu_ tetamu tagihan faktur informasi-kontak maklumat-hub pemesanan tempahan',
  contact:
    'hubungi pesan_ kontak_ komentar pertanyaan soalan masukan saran_ subjek ulasan keluhan aduan bantuan',
  search: 'cari_ pencarian carian telusuri',
  recipient:
    'teman_ kawan penerima undang_ jemput bagikan kongsi kirim-ke hantar-ke rekomendasi hadiah rekan',
  code: 'kod-penges sekali-pakai kode_ verifikasi',
  user: 'nama-peng atau-nom atau-tel atau-nama nomor-pelanggan',
  again: 'ulangi konfirmasi sekali-lagi sahkan masukkan-ulang',
  settings:
    'ubah_ tukar_ pengaturan tetapan akun-saya akaun-saya profil_ perbarui kemas-kini simpan_ sunting email-baru kata-sandi-lama',
  name: 'nama-depan nama_',
  stop: 'berhenti-lang batal-lang henti-lang',
  member:
    'sudah-punya sudah-memiliki sudah-terdaftar sudah-mendaftar telah-mempunyai sudah-menjadi sudah-ada',
  newcomer:
    'belum-punya belum-memiliki belum-terdaftar belum-daftar tidak-punya pelanggan-baru pengguna-baru tiada-akaun belum-mempunyai',
  stay: 'ingat_ ingati-saya tetap-masuk biarkan-saya kekal-log',
  person:
    'nama-depan nama-belakang tanggal-lahir tarikh-lahir jenis-kelamin jantina kode-pos poskod alamat_ kota_ negara_ perusahaan telepon nomor-hp syarikat',
  terms: 'setuju syarat_ ketentuan kebijakan-priv terma privasi',
  mute: 'kode-promo kode-pos kode-kupon kode-voucher',
};

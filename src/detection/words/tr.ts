import type { Row } from '../pack-words.ts';

/** Turkish. */
export const tr: Row = {
  email: '_e-posta eposta _e-mail mail-adres',
  register:
    'kaydol kaydet-ol kayit uye-ol uyelik hesap-olust hesap-ac olustur katil_ aramiza-kat yeni-hesap ucretsiz-den ucretsiz-bas bekleme-list basvur',
  login: 'giris_ uye-gir oturum siparis-takip tekrar-hos',
  recovery: 'unut sifremi sifirla yenile_ sifre-yenile kurtar yeni-sifre tekrar-gonder',
  newsletter: 'bulten abone haberdar kampanyalar firsatlar duyuru indirim yenilik e-bulten ilk-siz ilk-sen',
  checkout: 'siparis odeme satin-al sepet kargo teslimat fatura misafir konuk iletisim-bilg rezervas bagis',
  contact:
    'iletis bize-ulas bize-yaz mesaj yorum soru_ sorunuz _konu_ destek geri-bildir gorus sikayet oneri_ teklif-al',
  search: 'ara_ arama bul_',
  recipient: 'arkada alici_ davet paylas gonderilecek tavsiye_ hediye',
  code: 'dogrulama-kod onay-kod guvenlik-kod tek-kullan kodu_',
  user: 'kullanici veya-tel veya-kull musteri-no',
  again: 'tekrar_ tekrari onayla yeniden_ dogrula_',
  settings:
    'degistir ayarlar hesabim profilim profil_ guncelle kaydet_ duzenle yeni-e-posta mevcut-sifre bilgilerim',
  name: 'adiniz soyad isim_ ad-soyad',
  stop: 'abonelikten ayril iptal_',
  member: 'zaten-uye uye-misin hesabin-var hesabiniz-var zaten-hesab zaten-kay',
  newcomer: 'hesabin-yok hesabiniz-yok uye-degil yeni-musteri yeni-uye henuz',
  stay: 'beni-hatirla hatirla_ oturumu-acik oturumum',
  person: 'soyad adiniz dogum cinsiyet posta-kod adres_ sehir_ _il_ ilce firma_ sirket telefon _ulke cep-tel',
  terms: 'kabul-ed kosullar sozlesme kvkk gizlilik onayliyor okudum acik-riza',
  mute: 'indirim-kod kupon',
};

import type { Row } from '../pack-words.ts';

/** Turkish. */
export const tr: Row = {
  email: '_e-posta eposta _e-mail mail-adres',
  register:
    'kayit-ol kaydol kaydet-ol _kayit _uye-ol uyelik hesap-olust hesap-ac olustur _katil_ aramiza-kat yeni-hesap ucretsiz-den ucretsiz-bas bekleme-list basvur',
  login: 'giris-yap _giris_ uye-gir oturum siparis-takip tekrar-hos',
  recovery: '_unut sifremi sifirla yenile_ sifre-yenile kurtar yeni-sifre tekrar-gonder',
  newsletter: 'bulten _abone haberdar kampanyalar firsatlar duyuru indirim yenilik e-bulten ilk-siz ilk-sen',
  checkout:
    'siparis _odeme odeme-yap satin-al _sepet _kargo teslimat fatura misafir _konuk iletisim-bilg rezervas _bagis',
  contact:
    'iletis bize-ulas bize-yaz _mesaj _yorum _soru_ sorunuz _konu_ destek geri-bildir _gorus sikayet _oneri_ teklif-al',
  search: '_ara_ _arama _bul_',
  recipient: 'arkada _alici_ _davet paylas gonderilecek tavsiye_ hediye',
  code: 'dogrulama-kod onay-kod guvenlik-kod tek-kullan _kodu_',
  user: 'kullanici veya-tel veya-kull musteri-no',
  again: 'tekrar_ tekrari onayla yeniden_ dogrula_',
  settings:
    'degistir ayarlar hesabim profilim profil_ guncelle kaydet_ duzenle yeni-e-posta mevcut-sifre bilgilerim',
  name: 'adiniz _soyad _isim_ ad-soyad',
  stop: 'abonelikten _ayril _iptal_',
  member: 'zaten-uye uye-misin hesabin-var hesabiniz-var zaten-hesab zaten-kay',
  newcomer: 'hesabin-yok hesabiniz-yok uye-degil yeni-musteri yeni-uye _henuz',
  stay: 'beni-hatirla hatirla_ oturumu-acik oturumum',
  person:
    '_soyad adiniz _dogum cinsiyet posta-kod _adres_ _sehir_ _il_ _ilce _firma_ sirket telefon _ulke cep-tel',
  terms: 'kabul-ed kosullar sozlesme _kvkk gizlilik onayliyor okudum acik-riza',
  mute: 'indirim-kod _kupon',
};

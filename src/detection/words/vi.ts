import type { Row } from '../pack-words.ts';

/** Vietnamese. */
export const vi: Row = {
  email: 'thu-dien-tu dia-chi-e',
  register: 'dang-ky tao-tai tao-mot tham-gia tro-thanh mo-tai-khoan dung-thu',
  login: 'dang-nhap tra-cuu-don theo-doi-don',
  recovery: '_quen_ quen-mat dat-lai khoi-phuc lay-lai mat-khau-moi gui-lai',
  newsletter: 'ban-tin nhan-tin nhan-thong nhan-uu dang-ky-nhan cap-nhat-moi theo-doi_ khuyen-mai _uu-dai',
  checkout:
    'dat-hang don-hang thanh-toan mua-hang mua-ngay gio-hang giao-hang van-chuyen _khach_ hoa-don thong-tin-lien-he dat-phong _dat-ve',
  contact: 'lien-he tin-nhan noi-dung binh-luan cau-hoi _gop-y phan-hoi _ho-tro danh-gia tieu-de',
  search: 'tim-kiem tra-cuu_',
  recipient: '_ban-be nguoi-nhan moi-ban chia-se gioi-thieu gui-cho gui-den nguoi-than',
  code: '_ma-xac _ma-otp xac-minh _ma-bao',
  user: 'ten-dang-nhap ten-nguoi hoac-so hoac-ten ten-tai-khoan',
  again: 'nhap-lai xac-nhan lan-nua',
  settings: 'thay-doi cai-dat tai-khoan-cua _ho-so cap-nhat_ _luu_ chinh-sua doi-mat email-moi',
  name: '_ho-ten ho-va-ten ten-cua _ho_ _ten_',
  stop: 'huy-dang huy-nhan',
  member: 'da-co-tai ban-da-co da-co-tk',
  newcomer: 'chua-co ban-chua khach-hang-moi',
  stay: 'ghi-nho nho-mat duy-tri',
  person:
    '_ho-ten ho-va-ten ngay-sinh gioi-tinh dia-chi_ thanh-pho so-dien-thoai dien-thoai cong-ty quoc-gia',
  terms: '_dong-y dieu-khoan chinh-sach',
  mute: 'ma-giam ma-khuyen',
};

import type { Languages } from './lexicon.ts';

/**
 * Stems by language, columns as in `concepts`, separated by `/`; words in a column by spaces. A stem matches anywhere in
 * a word unless `_` asks for a word's edge; `-` is a space, a hyphen or nothing. Written as `normalise` leaves text: no
 * accents. A language lists only what the others have not already said, so rows of kin are short.
 */
export const languages: Languages = {
  en: 'e-mail _mail_/sign-up _regist register create-a create-your new-account creat-account _join enrol get-start _trial waitlist/login _log-in signin _sign-in track-your/forgot reset recover lost- retriev remind resend/newsletter subscrib mailing-l _updates_/checkout contact-info contact-detail billing shipping _order_ payment purchase delivery guest_ _cart_ _pay_ _buy_ booking/contact _message comment support _reply_/search _find_ query _q_/friend recipient invit share_ gift _bcc_ _cc_ guests_/one-time _code_ _otp_/user-name user-id postal/confirm repeat re-enter _again_ mail-2/setting change update_ new-e-mail my-account profile save-c/first-name surname _name_/unsubscri opt-out',
  de: '/konto-a konto-e/anmel/verges zuruc/abonn anmel/kasse bestel warenk/kontakt nachr anfrag/suche/freun empfa einla//nutzern postlei/wiederh bestati/andern einst mein-k//abmelde abbest',
  fr: 'courr _mel_/inscri creer creez rejoi/connexi se-connec connectez identifi/oubli reinit perdu_/infol/commande paiem livra//recherc/_ami_ destinat partag//utilis identifian/repet/modifi mon-compte//desabo desinsc',
  es: 'correo/crear/iniciar-s inicia-s accede ingresar_ entrar_/olvid restab recup/suscri boleti noved/pedid _pago_ _envio_ comprar_/mensaj consulta/busc/_amig compart/codig/usuar//cambiar',
  pt: '/criar crie cadas inscre/acessa/esquec redefi/assin subscre/entreg carrin/contato mensag//convid',
  it: '/crea_/accedi_ entra_/diment ricorda-p reimp/ricevi_ novita/ordine_ pagam carrel/contatt/cerca_/condiv///ripet/cambia_',
  nl: '/inschri word-lid/inlog/verget herste/nieuwsb/afreke betal winkelw/beric//vriend ontvan uitnod///bevest/wijzig',
  sv: '_e-post/skapa bli-med/logga-in/glomt aterst/nyhetsb prenu/kassa leverans/meddel//_vanner_ mottag///bekraf/_andra_',
  da: '/opret/_log-pa_/glemt nulst/tilme//besked_ henven//_ven_ modtag///bekrae/aendr',
  no: '/meld-deg/logg-inn/tilbakes///meldin//////_endre_',
  fi: 'sahko/rekis luo-t liity_/kirjau/unohd palauta_/uutis tilaa_//viesti//ystav vastaan///uudell/asetuk muuta_',
  pl: 'poczt/rejes zaloz utworz/zalog logowan/zapom odzys/subskr zapisz-sie/zamow dostaw koszy/wiadomo pytan/szuka/znajom zapros///powto potwi/zmien',
  cs: '/vytvo/prihla/obnov/odebi odber//zprav dotaz//pritel prijem pozv///zopak znovu potvr/nastav',
  sk: '///zabud/odober//sprav_',
  ca: 'correu/registra-/inicia-la/oblid/butll//missat',
  hu: '/letre regisz/bejel belep/elfel visszaa/hirle iratk//uzene//barat cimzet meghiv///ismet/modosi bealli',
  ro: '/inreg creea cont-nou/autent conec/uitat/abona nouta//mesaj intreb//priete///din-nou/schimb',
  tr: '_e-posta/kayit kaydol uye-ol olust/giris oturu/unut sifirl/bulte abone/siparis odeme sepet/iletis//arkada alici davet///tekrar/degis',
  ru: 'pocta_ poctu_ pocte_ elektron/sozdat/vhod_ voiti/zabyl vosst sbros/podpi rassyl/zakaz oplat/soobs vopro/poisk/drug polucat prigl podel/_kod_//povto/izmen nastr',
  uk: 'posta_ posti_/reestr stvor priedn/uviit vhid/zabul vidnov/rozsi//povido zapit//////zmin nalast',
  bg: '/syzda/vlez/zabra/bulet//syobs//priatel////promen',
  el: 'ilekt/eggra dimioy/synde eisod/xehas epanaf/enime//minyma epikoi//filo_ parali///epanal/allag rytmis',
  ar: 'برید ایمیل/جدید انشا/دخول/نسیت استعاد/نشر/دفع شحن/رسال تواصل//صدیق مستلم/رمز//تاکید/تغییر',
  fa: '/ثبت-نام عضویت ایجاد/ورود/فراموش بازیابی/خبرنام//پیام تماس//دوست گیرنده',
  he: 'דואל אימייל/הרשמ הצטרפ יציר/התחבר כניס/שכח איפוס/תפוצה//הודע צור-ק//חבר_ נמען///שוב/שינוי',
  hi: 'ईमल/पजक खत-ब सइन-अप/लग-इन सइन-इन/भल रसट/सदसयत//सदश सपरक//मतर परपत////बदल',
  ja: 'メール/登録 作成/ロクイン/再設定/メルマカ 購読/購入 注文/問い合/検索/友達 招待 宛先/コート//確認用/変更 設定',
  zh: '邮箱 邮件 電郵 電子郵/注册 註冊 创建/登录 登入/忘 找回 重置/订阅 訂閱/结账 结算 訂單/留言 联系 聯絡/搜/好友 收件人 邀/验证码//再次/修改 设置',
  ko: '이메일/가입 만들기/로그인/찾기 재설정 잊/구독/결제 주문/문의//친구 받는/인증//다시/변경',
  vi: '/dang-ky tao-tai/dang-nhap/quen_ dat-lai/ban-tin//lien-he tin-nhan//ban-be nguoi-nhan/ma-xac//nhap-lai/thay-doi',
  id: '/dafta buat-a/masuk/lupa atur-u/langg//_pesan_ hubung//teman peneri///ulangi/ubah_',
  th: 'อเมล/สมคร ลงทะเบยน สราง/เขาสระบบ/ลม รเซต/ขาว//ขอความ ตดตอ//เพอน ผรบ////เปลยน',
  lt: '_past/sukur/prisij/pamir primin/naujien',
};

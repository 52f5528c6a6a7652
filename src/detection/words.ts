/**
 * What a word can be about. The order is that of the columns of `languages` and of the rows of the weights.
 *
 * `existing` is about things only somebody known to the site does (track an order); `member` speaks to people who have
 * an account, `stranger` to those who have none; `stop` ends a subscription.
 */
export const concepts = [
  'email',
  'register',
  'login',
  'recovery',
  'newsletter',
  'checkout',
  'contact',
  'search',
  'recipient',
  'code',
  'user',
  'again',
  'settings',
  'consent',
  'name',
  'remember',
  'member',
  'stranger',
  'stop',
] as const;

export type Concept = (typeof concepts)[number];

/** The bit that stands for a concept in a set of them. */
export const bit = (concept: Concept): number => 1 << concepts.indexOf(concept);

/**
 * Stems by language, columns as in `concepts`, separated by `/`; words in a column by spaces. A stem matches anywhere in
 * a word unless `_` asks for a word's edge; `-` is a space, a hyphen or nothing. Written as `normalise` leaves text: no
 * accents. A language lists only what the others have not already said, so rows of kin are short.
 */
export const languages: Readonly<Record<string, string>> = {
  en: 'e-mail _mail_/_sign-up signup regist create-an-account create-account create-your new-account open-an-account creat-account _join enrol get-started start-free start-your free-trial waitlist become-a-member _rsvp_/login _log-in _sign-in signin _log-on logon _sign-on track-your order-status find-your-order/forgot reset recover lost-pass lost-your _lost_ retriev remind resend/newsletter subscri mailing-list _updates_ email-list _alerts_ digest _notif in-touch stay-up posted special-offer exclusive our-list/checkout check-out billing shipping _order_ payment purchase delivery _guest_ _cart_ _pay_ booking reserv/contact _message comment feedback enquir inquir question support _reply_ quote_ _ticket_/search _find_ query _q_ keyword/friend recipient invite_ tell-a _share_ gift _bcc_ _cc_ colleague _receiver send-to forward referral/one-time _code_ _otp_ security-code _2fa captcha voucher/username user-name userid user-id screen-name nick _handle_ member-id account-number login-id phone mobile postal _zip_/confirm repeat re-enter _again_ re-type verify mail-2/setting change update_ update-your new-e-mail current-e-mail preferences my-account my-profile save-changes/agree terms privacy _policy consent gdpr conditions/first-name last-name full-name surname _fname_ _lname_ your-name given-name _name_/remember keep-me stay-signed stay-logged/already have-an-account/dont-have need-an-account new-here no-account not-a-member not-registered new-customer/unsubscri opt-out',
  de: '/konto-erst konto-an mitglied-werd/anmeld einlogg/vergessen zurucksetz/abonn anmeld eintragen/kasse bestell rechnung warenkorb/kontakt nachricht anfrage/suche/freund empfang einlad empfehl/gutschein/nutzername telefon postleitz/wiederhol bestatig/andern einstell mein-konto/zustimm datenschutz/vorname nachname/merken bleiben/bereits/noch-kein neu-hier/abmelden abbestell',
  fr: 'courriel _mel_/inscri creer creez rejoign/connex connect identifi/oublie reinitial perdu_/infolettre actualites/commande paiement livraison panier_/votre-message/recherch/_ami_ destinat inviter partag/code-/utilis identifiant/repet/modifi changer mon-compte/accept/prenom/souvenir/deja_/pas-encore pas-de-compte/desabonn desinscri',
  es: 'correo/crear crea-tu crea-una unete date-de-alta/iniciar-s inicia-s acceder ingresar_ entrar_/olvid restab recuper/suscri boletin novedades/pedido _pago_ _envio_ carrito comprar_/mensaje consulta/busc/_amig invitar compart/codigo/usuario//cambiar mi-cuenta/terminos/nombre apellido/recordar/ya-t/no-t/darse-de-b',
  pt: '/criar crie cadastr inscrev/acessar aceder_/esquec redefin/assin receba subscrev/entrega carrinho finalizar/contato mensag/pesquis procur/convid partilh/////alterar minha-conta/aceito concordo/sobren/lembrar//ainda-n',
  it: '/crea_/accedi_ entra_/dimentic ricorda-pa reimpost smarrit/ricevi_ novita/ordine_ pagam carrello spedizion/messagg contatt/cerca_ ricerca/invita_ condiv///ripeti/cambia_//cognome/ricordami/_gia_/',
  nl: '/inschrijv word-lid maak-een/inlog aanmeld/vergeten herstel/nieuwsbr aanmeld/afreken bestel betal winkelw/bericht vraag_/zoek/vriend ontvang uitnod///bevestig/wijzig/akkoord/voornaam achternaam/onthoud/al-een/nog-geen/afmeld',
  sv: '_e-post mejl/skapa bli-med ga-med/logga-in/glomt aterst/nyhetsbr prenum/kassa leverans varukorg/meddel/_sok_/vanner_ kompis mottag bjud-in///bekraft/_andra_ mitt-konto/godkann/fornamn/kom-ihag/redan_/inget-konto/avreg',
  da: '/opret/log-pa log-ind/glemt nulstil/tilmeld/kassen levering kurv_/besked_ henvend/_sog_/_ven_ modtag///bekraeft/aendr indstill//fornavn/_husk_/allerede',
  no: '/meld-deg/logg-inn/tilbakes//handlek/melding/_sok-////gjenta/_endre_',
  fi: 'sahkop/rekist luo-t liity_/kirjaudu/unohd palauta_/uutisk tilaa_/maksu toimitus ostosk/viesti yhteyd/_hae_ haku_/ystav vastaan kutsu//kayttaj/uudelleen/asetuk muuta_ vaihda/hyvaksy/etunimi/muista/onko-s/ei-til',
  pl: 'poczt/rejestr zaloz utworz dolacz/zalog logowan/zapom przypomn zresetuj odzysk/biulet subskr zapisz-sie/zamow platno dostaw koszyk/wiadomo pytan/szukaj/znajom odbior zapros//uzytkow/powtorz potwierdz/zmien/regulam zgod/imie nazwisk//masz/nie-masz/wypisz',
  cs: '/vytvor/prihlas/obnov/odebir odber novink/objednav platb doruc kosik/zprav dotaz/hled/pritel prijemc pozv sdil//uzivat/zopak znovu potvr/nastav/souhlas/jmeno/zapamat/uz-m/nemat/odhlasit-o',
  sk: '//zabud/odober//sprav_ otazk/hlad/priatel///',
  hu: '/letrehoz csatlak/bejelent belep/elfelej visszaall/hirlev feliratk/penztar rendel fizet szallit kosar/uzenet kapcsol/keres/barat cimzett meghiv//felhaszn/ismet/modosit beallit/elfogad/keresztn/emlekez/van-m/nincs-m/leiratk',
  ro: '/inreg creeaza cont-nou inscrie/autent conect/uitat/abona noutat/comanda plata livrare cosul/mesaj intreb/cauta/priete trimite-u///din-nou/schimb contul-meu/de-acord/prenume//ai-d/nu-ai',
  tr: '_e-post _epost/kayit kaydol uye-ol olustur/giris oturum-ac/unuttu sifirla/bulten abone/siparis odeme sepet teslim/mesaj iletisim/_ara_/arkadas alici davet//kullanici/tekrar/degist hesabim ayar/kabul/soyad/hatirla/zaten/iniz-yok',
  ru: 'pocta_ pocty_ poctu_ pocte_ elektron imeil/sozdaty prisoed zavesti/vhod_ voiti avtoriz/zabyl vosst sbros napom/podpis rassyl/zakaz oplat dostav korzin/soobs vopros obratn/poisk iskaty/drug polucat priglas podel/_kod_/polyzov indeks/povtor podtv/izmen nastr licnyi/soglas uslovi/_ima_ famili/zapomn/uje/net-akk/otpis',
  uk: 'posta_ posti_/reestr stvor priedn/uviiti vhid/zabul vidnov/rozsil/zamov kosik/povidom zapit/posuk/otrim//koristuv/se-raz/zmin nalast/////vje_/nema/vidpis',
  bg: '/syzda/vlez/zabra/bulet/poryck plas kolick/syobs/tyrs/priatel//potreb//prom',
  el: 'ilektron/eggraf dimioyrg/synde eisod/xehas epanaf/enimer/paragg plirom kalat/minyma epikoin/anazit/filo_ paralip prosk//hristi/epanal/allag rytmis/apodeh//tymis/_idi_/den-eh',
  ar: 'بريد/انشا تسجيل-جديد سجل-ا حساب-جديد انضم/دخول/نسيت استعاد تعيين/نشر اشتر/دفع طلب شحن/رسال تواصل/بحث/صديق مستلم دعو/رمز/مستخدم/تاكيد/تغيير اعداد/////بالفعل/ليس',
  fa: 'ایمیل/ثبت-نام عضویت/ورود/فراموش بازیابی/خبرنام/سفارش پرداخت/پیام تماس/جستجو/دوست گیرنده//کاربری//تغییر',
  he: 'דואל אימייל/הרשמ הצטרפ צור-ח יציר/התחבר כניס/שכח איפוס/ניוזלטר תפוצה/תשלום הזמנ משלוח/הודע צור-ק/חיפוש/חבר_ נמען//משתמש/שוב/שינוי הגדר////כבר',
  hi: 'ईमेल/पंजीक खाता-ब साइन-अप/लॉग-इन साइन-इन/भूल रीसेट/सदस्यता न्यूज/भुगतान ऑर्डर/संदेश संपर्क/खोज/मित्र प्राप्त////बदल सेटिंग',
  ja: 'メール/登録 作成/ログイン/忘れ 再設定/メルマガ 購読 配信/購入 注文 配送/問い合 メッセージ/検索/友達 友人 招待 宛先/コード/ユーザー/確認用 再入力/変更 設定/////お持ちで',
  zh: '邮 郵/注册 註冊 创建 建立/登录 登入 登錄/忘 找回 重置 重設/订阅 訂閱/结账 結帳 订单 訂單/留言 联系 聯絡/搜/好友 朋友 收件人 邀/验证码 驗證碼/用户名/再次/修改 设置/同意//记住 記住/已有/没有 沒有',
  ko: '이메일/가입 만들기/로그인/찾기 재설정 잊/구독 뉴스레터/결제 주문 배송/문의 메시지/검색/친구 받는 초대/인증/아이디/다시 재입력/변경 설정/동의/이름/유지/이미',
  vi: '/dang-ky tao-tai/dang-nhap/quen_ dat-lai/ban-tin/thanh-toan dat-hang giao-hang/lien-he tin-nhan/_tim/ban-be nguoi-nhan/ma-xac/ten-dang/nhap-lai/thay-doi/////chua-co',
  id: 'surel/daftar buat-a/masuk/lupa atur-ulang/langgan/pesanan bayaran keranj/_pesan_ hubungi/_cari/teman penerim undang//penggun/ulangi/ubah_ atur_/////belum',
  th: 'อีเมล/สมัคร ลงทะเบียน สร้าง/เข้าสู่ระบบ/ลืม รีเซ็ต/ข่าว/ชำระ สั่งซื้อ จัดส่ง/ข้อความ ติดต่อ/ค้นหา/เพื่อน ผู้รับ////เปลี่ยน ตั้งค่า',
  hr: '/izradi stvori napravi/prijav/zaborav/pretplat bilten/narudz placan kosaric/poruk upit/trazi/prijatel primatel//korisni//promijen////vec-',
  lt: '_past/sukur/prisij/pamirs/naujien/uzsak apmok krepsel/zinut klaus/paiesk/draug gavej//vartotoj//keisti////jau-t',
  ca: 'correu/registra-t crea-un/inicia-la/oblid/butllet subscriu/pagament cistella/missat/_cerca/convida////canvia',
};

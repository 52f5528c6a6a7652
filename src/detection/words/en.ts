import type { Row } from '../pack-words.ts';

/** English. */
export const en: Row = {
  email: '_e-mail email _mail_',
  register:
    'sign-up _signing-up _regist register registr _regform _reg-form create-a create-my create-your create-new create-free creat-account account-creat createaccount new-account _join enrol get-start _trial start-free try-free try-it-free try-for-free waitlist wait-list waiting-list early-access request-access get-access request-an-invit request-invit become-a open-account open-an-account open-your-account set-up-your-account set-up-an-account apply-now sign-me-up save-my-seat save-your-seat save-my-spot save-my-place save-your-place reserve-my reserve-your save-your-spot _rsvp_',
  login:
    '_log-in login _log-on logon_ _sign-in signin_ signinform _sign-on _sso_ welcome-back magic-link track-your track-order track-my order-number order-no_ order-id_ start-a-return return-an-order returns-portal find-order find-your-booking manage-booking manage-my-booking manage-your-booking booking-ref track-an track-a-p order-status order-lookup order-tracking find-my-order find-your-order access-your-account access-my-account enter-your-password authenticat log-back sign-back your-orders view-order order-history',
  recovery:
    'forgot _forget lost reset recover retriev remind resend re-send trouble-log trouble-sign cant-log cant-sign cant-access problems-log problems-sign find-your-account find-my-account find-account password-help choose-a-new-password change-your-password dont-remember remember-your-password remember-password-back remembered-your remembered-it send-new-password send-password send-me-a-new-password send-me-my-password locked-out unlock-your-account unlock-account didnt-receive did-not-receive',
  newsletter:
    'newsletter news-letter subscrib mailing-l maillist mailinglist e-news _updates_ stay-updated keep-me-updated keep-me-informed stay-informed stay-in-touch keep-in-touch stay-connected in-the-loop stay-tuned up-to-date up-to-speed be-the-first first-to-know first-to-hear _optin _opt-in _opt-me-in weekly-digest daily-digest _digest_ exclusive-offer special-offer exclusive-deal best-deals latest-news breaking-news news-and our-news get-news get-our-news off-your-first off-your-next discount_ special-discount promotions_ notify-me notify-us-when get-notified be-notified when-available price-alert job-alert e-mail-alert _alerts_ let-you-know let-me-know back-in-stock to-your-inbox in-your-inbox our-list e-mail-list e-mail-club e-book_ ebook whitepaper white-paper free-guide free-report get-the-guide send-me-the coming-soon when-we-launch insider',
  checkout:
    'checkout _check-out_ contact-info contact-detail billing shipping _order_ _orders_ ordering_ payment purchase delivery _deliver-to guest_ _cart_ _basket_ shopping-bag _pay_ _buy_ booking _book-now reserv donat invoice receipt_ credit-card card-number card-holder cardholder _cvv_ _cvc_ expiry expiration passenger travell traveler_ lead-guest place-order buy-now_',
  contact:
    'contact _message comment support _reply_ enquir inquir feedback ask-us ask-a question write-to-us get-in-touch send-us e-mail-us write-us leave-a-reply leave-a-comment review_ reviews_ testimonial report-a report-this complain suggestion guestbook guest-book _quote_ call-back callback help-desk helpdesk customer-service customer-care _ticket_ submit-a-request submit-request _rating _subject_ describe-your tell-us-about get-help talk-to-us',
  search: '_search _find_ _query _q_ lookup_ _keyword sitesearch searchbox searchform',
  recipient:
    'friend recipient invit share_ _bcc_ _cc_ guests_ colleague coworker co-worker _refer-a refer-your tell-a send-to_ send-this forward-to to-email toemail e-mail-to_ e-mail-this mail-this e-card_ ecard_ their-e-mail someone somebody family-member teammate team-mate team-member collaborator loved-one add-people add-a-person add-member add-a-member add-user add-a-user add-new-user new-contact create-user create-a-user guest-list recommend beneficiary nominee payee emergency-contact receiver_ addressee gift-card gift-recipient send-a-gift give-a-gift e-gift egift a-gift-for as-a-gift grant-access add-guest',
  code: 'one-time _code_ _codes_ _otp_ verification passcode pass-code 2-fa_ 2fa two-factor two-step 2-step authenticator security-code confirmation-code verify-your-account verify-your-identity verify-identity',
  user: 'user-name user-id userid _username username_ login-name login-id screen-name or-phone or-mobile or-user or-member or-customer or-account or-login phone-or mobile-or name-or postal member-number membership-number customer-number account-number',
  again:
    'confirm repeat re-enter re-type _again_ mail-2 email-2 mail2 verify-e-mail verify-your-e-mail e-mail-verify same-e-mail second-e-mail e-mail-conf',
  settings:
    '_setting change update_ new-e-mail my-account profile save-c preferences edit-profile edit-your edit-my edit-account manage-account manage-your-account manage-my current-password old-password current-e-mail old-e-mail primary-e-mail secondary-e-mail backup-e-mail recovery-e-mail alternate-e-mail alternative-e-mail add-e-mail add-another-e-mail account-detail account-info personal-detail personal-info save-settings',
  name: 'first-name last-name surname full-name your-name _name_ nickname nick-name',
  stop: 'unsubscri _unsub_ opt-out opt-me-out remove-me manage-subscription manage-your-subscription stop-receiving no-longer-wish no-longer-receive cancel-subscription cancel-my do-not-sell delete-my delete-your delete-account close-account close-my',
  member:
    'already-have already-regist already-a already-signed already-on already-using already-got already-subscri have-an-account got-an-account existing-user existing-customer existing-member existing-account returning-customer returning-user returning-member returning-visitor returning-guest registered-user registered-customer',
  newcomer:
    'dont-have-a do-not-have-a dont-have-one no-account not-registered not-a-member not-yet-a not-yet-regist not-a-customer new-customer new-user new-member new-here new-to_ first-time need-an-account need-a-new-account havent-regist havent-signed no-login not-signed-up havent-got-an dont-you-have',
  stay: 'remember-me rememberme remember-my-login remember-this keep-me-log keep-me-sign stay-log stay-sign remain-log keep-log auto-login autologin log-me-in-auto log-me-on public-computer shared-computer trust-this',
  person:
    'first-name last-name firstname lastname surname full-name forename birth gender nationality company organiz organis street city_ country postcode post-code zip-code zipcode _zip_ postal-code phone mobile telephone job-title salutation state_ address-1 address-2 address-line _dob_ given family-n',
  terms:
    'agree-to i-agree you-agree we-agree accept-the i-accept terms-of terms-and _terms_ privacy-policy privacy-notice gdpr consent i-have-read',
  mute: 'in-order-to order-by order-of sort-order promo-code promotion-code coupon-code discount-code voucher-code gift-code country-code area-code dialing-code qr-code code-of source-code dress-code invite-code invitation-code invitecode referral-code check-out-our check-out-the check-out-more check-out-this check-out-all check-out-what noreply no-reply do-not-reply contact-lens user-friendly eco-friendly friendly mailing-address search-engine job-search username-and design-in buy-in order-now_ e-mail-change bookmark facebook notebook share-price first-name-only name-of state-of city-of change-the-world climate-change exchange support-for in-support-of',
};

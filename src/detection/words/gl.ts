import type { Row } from '../pack-words.ts';

/** Galician. */
export const gl: Row = {
  email: 'correo-elec',
  register: 'rexistr crear-unha crea-a-tua nova-conta abrir-unha _unete inscri darse-de-alta',
  login: 'iniciar-ses inicia-ses acceder entrar_ identificar identificat',
  recovery: 'esquec restabl recuper novo-contras',
  newsletter: 'boletin novidad recibe noticias_ subscric subscrib',
  checkout: 'pedido pagamento compra_ _envio_ entrega_ _carro_ _factur',
  contact: 'contact mensaxe comentari pregunta asunto_ consulta_',
  search: '_busca',
  recipient: '_amig destinatar compart convid recomend',
  user: 'usuario nome-de-usuar',
  again: '_repet',
  settings: 'cambiar_ modific a-mina-conta perfil_ preferenc axustes gardar',
  name: '_nome_ apelid',
  stop: 'darse-de-baixa cancelar-a',
  member: '_xa-tes _xa-ten xa-estas',
  newcomer: 'non-tes non-ten ainda-non',
  stay: 'lembrarme lembrar-me manter-a-ses',
};

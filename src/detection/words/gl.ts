import type { Row } from '../pack-words.ts';

/** Galician. */
export const gl: Row = {
  email: 'correo-elec',
  register: 'rexistr crear-unha crea-a-tua nova-conta abrir-unha unete inscri darse-de-alta',
  login: 'iniciar-ses inicia-ses acceder entrar_ identif',
  recovery: 'esquec restabl recuper novo-contras',
  newsletter: 'boletin subscri novidad recibe noticias_',
  checkout: 'pedido pagamento compra_ envio_ entrega_ carro_ factur',
  contact: 'contact mensaxe comentari pregunta consulta asunto_',
  search: 'busca',
  recipient: '_amig destinatar compart convid recomend',
  user: 'usuario nome-de-usuar',
  again: 'repet',
  settings: 'cambiar_ modific a-mina-conta perfil_ preferenc axustes gardar',
  name: 'nome_ apelid',
  stop: 'darse-de-baixa cancelar-a',
  member: 'xa-tes xa-ten xa-estas',
  newcomer: 'non-tes non-ten ainda-non',
  stay: 'lembrarme lembrar-me manter-a-ses',
};

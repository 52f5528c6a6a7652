import type { Row } from '../pack-words.ts';

/** Spanish. */
export const es: Row = {
  email: 'correo direccion-de-e',
  register:
    'registr crear-cuenta crear-una crear-tu crear-mi crea-una crea-cuenta creacion-de-cuenta nueva-cuenta abrir-cuenta abre-tu abrir-una darse-de-alta date-de-alta _alta_ _unete unirse unirme inscri hazte-s hazte-m hazte-c afilia empezar-grat comienza-grat prueba-grat pruebalo lista-de-espera empieza_ crea-tu-c crea-tu-p',
  login:
    'iniciar-s inicia-s inicio-de-s accede acceso ingresar ingresa_ ingreso_ entrar_ _entra_ conectar conectate identificate loguea seguimiento-de seguir-mi seguir-tu rastrea estado-de-tu ya-soy-cliente identificar identifiq',
  recovery:
    '_olvid restablec recuper reestablec perdi-mi perdiste nueva-contrasena reenviar cambiar-contrasena restaurar',
  newsletter:
    'suscri boletin novedad noticias_ ultimas-noticias mantente _al-dia al-tanto ofertas-exclu nuestras-ofertas recibe_ recibir_ quiero-recibir avisame avisenme notificame enterate no-te-pierdas alerta-de descuento _sorteo',
  checkout:
    'pedido _pago_ _pagos_ _pagar finalizar-c finalizar-la comprar compra_ tu-compra _envio_ facturacion factura_ carrito _cesta_ entrega_ domicilio invitado como-invitado sin-registr datos-de-contacto informacion-de-contacto _donar donacion tramitar tarjeta-de',
  contact:
    'contact mensaje comentari pregunta_ preguntas_ escribenos _asunto_ motivo_ _duda_ _dudas_ sugerenc opinion resena valoracion _queja reclam atencion-al presupuesto llamamos _ayuda_ envianos consulta_ consultas',
  search: '_busc buscador encontrar_',
  recipient:
    '_amig destinatar compart recomend enviar-a_ reenvia-a colega companer para-quien regalo_ regala_',
  code: 'codigo_ un-solo-uso verificacion',
  user: 'usuario nombre-de-usuario o-telefono o-celular o-movil o-usuario _o-dni numero-de-cliente numero-de-socio',
  again: '_repet repite vuelve-a vuelva-a otra-vez de-nuevo reescrib',
  settings:
    'cambiar_ modific mi-cuenta mi-perfil perfil_ ajustes_ configurac preferencia actualiz guardar editar nuevo-correo nuevo-e-mail contrasena-actual mis-datos datos-personales',
  name: 'nombre_ apellido tu-nombre',
  stop: 'darse-de-baja darme-de-baja date-de-baja cancelar-s anular-la _baja_ cancelar-mi eliminar-mi dejar-de-recibir',
  member:
    'ya-tienes ya-tiene-c ya-tengo ya-estas-reg ya-registr ya-eres ya-soy-m ya-soy-u tienes-una-cuenta tienes-cuenta',
  newcomer:
    'no-tienes no-tiene-c no-tengo _aun-no todavia-no nuevo-cliente nuevo-usuario nuevo-en eres-nuevo primera-vez sin-cuenta',
  stay: 'recordarme recuerdame recordar-mi recordar-c recordar-u mantener-s mantenerme mantener-la-s no-cerrar-s',
  person:
    'nombre_ apellido nacimiento _sexo_ genero_ codigo-postal _calle direccion_ ciudad provincia _pais_ empresa telefono celular _movil_',
  terms: 'acepto terminos condiciones-de politica-de-priv privacidad consiento he-leido',
  mute: 'codigo-postal codigo-promo codigo-de-desc codigo-de-reg _cupon codigo-amigo acceso-rapido entrada_',
};

import type { Row } from '../pack-words.ts';

/** Portuguese. */
export const pt: Row = {
  email: 'correio endereco-de-e',
  register:
    'cadastr criar-conta criar-uma crie-sua crie-uma crie-a criar-a criar-sua criar-minha criar-perfil abrir-conta abra-sua nova-conta inscre inscric registar registe registo_ registr junte-se aderir adere torne-se torna-te seja-s associe-se experimente-grat teste-grat comece_ comecar-grat lista-de-espera quero-participar',
  login:
    'entrar_ entre_ fazer-login faca-login acessar acesse acesso_ aceder iniciar-sess inicie-sess inicia-sess iniciar-a-sess autentic identifique rastrear acompanhe-seu acompanhar-ped ja-sou-cliente',
  recovery:
    'esquec recuper redefin perdeu-a perdi-a nova-senha nova-palavra reenviar lembrar-senha lembrar-palavra alterar-senha',
  newsletter:
    'assine_ assinar subscrev subscric novidade boletim noticias_ fique-por-dentro fique-a-par fique-inform receba_ receber_ quero-receber ofertas-exclu nossas-ofertas promoco avise-me avisar-me notifique nao-perca mantenha-se',
  checkout:
    'pedido pagamento pagar finalizar comprar compra_ encomend entreg envio_ morada-de faturac cobranca carrinho cesto sacola fatura_ convidado_ como-convidado dados-de-contato informacoes-de-contato doar doacao doacoes checkout cartao-de',
  contact:
    'contato contact mensagem comentari pergunta fale-con falar-con duvida _assunto_ sugest opiniao avaliac reclamac atendimento orcamento suporte ajuda_ escreva',
  search: 'pesquis buscar_ busca_ procurar encontrar_',
  recipient:
    '_amig destinatar compartilh partilh convidar convide convite indique indicar recomend enviar-para encaminh presente_ presentear colega',
  code: 'codigo_ verificacao uso-unico',
  user: 'usuario utilizador nome-de-usu nome-de-util ou-telefone ou-celular ou-cpf ou-usuario cpf_ ou-telemovel numero-de-cliente',
  again: 'confirm repet repita novamente de-novo outra-vez',
  settings:
    'alterar_ mudar_ minha-conta meu-perfil perfil_ definicoes configurac preferencia atualiz guardar_ salvar editar novo-e-mail senha-atual meus-dados dados-pessoais',
  name: 'nome_ sobrenome apelido_ seu-nome',
  stop: 'cancelar-s cancelar-a cancelar-insc descadastr desinscrev anular-a remover-me deixar-de-receber excluir-minha',
  member:
    'ja-tem ja-tens ja-tenho ja-e-cad ja-e-cli ja-e-mem ja-possui ja-sou ja-esta-reg ja-estou-reg tem-uma-conta',
  newcomer:
    'nao-tem nao-tens nao-tenho nao-possui ainda-nao novo-cliente novo-util novo-usu novo-por novo-aqui primeira-vez sem-conta',
  stay: 'lembrar-de-mim lembre-se-de-mim lembrar-me lembre-me manter-conect mantenha-me manter-sess continuar-conect permanecer-con',
  person:
    'nome_ sobrenome nascimento sexo_ genero_ codigo-postal _cep_ _rua_ morada_ endereco_ cidade estado_ _pais_ empresa telefone telemovel celular',
  terms: 'aceito concordo termos_ politica-de-priv privacidade li-e',
  mute: 'codigo-postal codigo-promo cupom codigo-de-desc entrega-de-valor',
};

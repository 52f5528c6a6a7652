import type { Row } from '../pack-words.ts';

/** Portuguese. */
export const pt: Row = {
  email: 'correio endereco-de-e',
  register:
    'cadastr criar-conta criar-uma crie-sua crie-uma _crie-a criar-a criar-sua criar-minha criar-perfil abrir-conta abra-sua nova-conta inscre inscric registar registe registo_ registr junte-se aderir _adere torne-se torna-te _seja-s associe-se experimente-grat teste-grat comece_ comecar-grat lista-de-espera quero-participar',
  login:
    'entrar_ fazer-login faca-login acessar acesse acesso_ aceder iniciar-sess inicie-sess inicia-sess iniciar-a-sess autentic identifique rastrear acompanhe-seu acompanhar-ped ja-sou-cliente entre-na_ entre-em_ entre-com_',
  recovery:
    'esquec recuper redefin perdeu-a perdi-a nova-senha nova-palavra reenviar lembrar-senha lembrar-palavra alterar-senha',
  newsletter:
    'assine_ assinar subscrev subscric novidade boletim noticias_ fique-por-dentro fique-a-par fique-inform receba_ receber_ quero-receber ofertas-exclu nossas-ofertas promoco avise-me avisar-me notifique nao-perca mantenha-se _sorteio',
  checkout:
    'pedido pagamento _pagar finalizar comprar compra_ encomend entreg _envio_ morada-de faturac cobranca carrinho _cesto sacola fatura_ convidado_ como-convidado dados-de-contato informacoes-de-contato _doar doacao doacoes checkout cartao-de',
  contact:
    'contato contact mensagem comentari pergunta fale-con falar-con duvida _assunto_ sugest opiniao avaliac reclamac atendimento orcamento suporte _ajuda_ escreva',
  search: 'pesquis buscar_ _busca_ procurar encontrar_',
  recipient:
    '_amig destinatar compartilh partilh convidar convide convite indique indicar recomend enviar-para encaminh presente_ presentear colega',
  code: 'codigo_ verificacao uso-unico',
  user: 'usuario utilizador nome-de-usu nome-de-util ou-telefone ou-celular _ou-cpf ou-usuario _cpf_ ou-telemovel numero-de-cliente',
  again: 'confirm _repet repita novamente de-novo outra-vez',
  settings:
    'alterar_ _mudar_ minha-conta meu-perfil perfil_ definicoes configurac preferencia atualiz guardar_ salvar editar novo-e-mail senha-atual meus-dados dados-pessoais',
  name: '_nome_ sobrenome apelido_ seu-nome',
  stop: 'cancelar-s cancelar-a cancelar-insc descadastr desinscrev anular-a remover-me deixar-de-receber excluir-minha',
  member:
    '_ja-tem ja-tens ja-tenho ja-e-cad ja-e-cli ja-e-mem ja-possui _ja-sou ja-esta-reg ja-estou-reg tem-uma-conta',
  newcomer:
    'nao-tem nao-tens nao-tenho nao-possui ainda-nao novo-cliente novo-util novo-usu novo-por novo-aqui primeira-vez sem-conta',
  stay: 'lembrar-de-mim lembre-se-de-mim lembrar-me lembre-me manter-conect mantenha-me manter-sess continuar-conect permanecer-con',
  person:
    '_nome_ sobrenome nascimento _sexo_ genero_ codigo-postal _cep_ _rua_ morada_ endereco_ cidade estado_ _pais_ empresa telefone telemovel celular',
  terms: 'aceito concordo termos_ politica-de-priv privacidade _li-e',
  mute: 'codigo-postal codigo-promo _cupom codigo-de-desc entrega-de-valor',
};

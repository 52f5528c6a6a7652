/** A Vitest reporter: names at the end each test that passed at its second try only, so that none of them goes unseen. */
export default class SecondTries {
  #names = [];

  onTestCaseResult(test) {
    if (test.diagnostic()?.flaky) this.#names.push(`${test.module.relativeModuleId} > ${test.fullName}`);
  }

  onTestRunEnd() {
    if (this.#names.length === 0) return;
    console.log('\n!! PASSED AT THE SECOND TRY ONLY:');
    for (const name of this.#names) console.log(`!!   ${name}`);
  }
}

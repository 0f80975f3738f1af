def log = new File(basedir, 'build.log').text

assert log.contains('Tests run: 2, Failures: 0, Errors: 0, Skipped: 0')
assert log.contains('Tests run: 2, Failures: 1, Errors: 0, Skipped: 0')
assert log.contains('verdict: expected AGREEMENT, but it is NEGOTIABLE: Mexico objects to payment, MEXICO-01.')
assert log.contains('first-proposal.json:')

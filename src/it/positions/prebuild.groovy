// As a user begins projects.
def jar = new File(basedir, '../../stance.jar')
def java = new File(System.getProperty('java.home'), 'bin/java').path
for (name in ['water-treaty', 'wrong']) {
    def begun = [java, '-jar', jar.path, 'new', 'project', name, '--actor', 'MEXICO', '--actor', 'UNITED_STATES']
            .execute(null, basedir)
    assert begun.waitFor() == 0: begun.errorStream.text
}
def scenario = new File(basedir, 'wrong/scenarios/wrong/first-proposal.json')
scenario.text = scenario.text.replace('"verdict": "NEGOTIABLE"', '"verdict": "AGREEMENT"')
return true

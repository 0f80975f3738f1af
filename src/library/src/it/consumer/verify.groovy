// What comes with the library: Drools and what it needs, the parsers of JSON and of rules, and nothing else.
def found = new File(basedir, 'dependencies.txt').readLines()
        .collect { it.trim().split(':') }
        .findAll { it.size() >= 5 }
        .collect { it[0].startsWith('org.drools') || it[0].startsWith('org.kie') ? it[0] : it[0] + ':' + it[1] } as TreeSet

assert found == [
        'com.fasterxml.jackson.core:jackson-core',
        'io.github.stance:stance-library',
        'org.antlr:antlr-runtime',
        'org.antlr:antlr4-runtime',
        'org.drools',
        'org.kie',
        'org.mvel:mvel2',
        'org.slf4j:slf4j-api'] as TreeSet

assert new File(basedir, 'build.log').text =~ /Tests run: [1-9]\d*, Failures: 0, Errors: 0, Skipped: 0/

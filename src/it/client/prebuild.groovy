// The description of the API, as the server gives it to whoever asks.
def jar = new File(basedir, '../../stance.jar')
def java = new File(System.getProperty('java.home'), 'bin/java').path
def server = [java, '-jar', jar.path, 'serve', '--port', '0'].execute(null, basedir)
try {
    def address = server.inputStream.newReader('UTF-8').readLine() - 'The workbench is at '
    new File(basedir, 'openapi.json').bytes = new URL(address + 'api/v1/openapi.json').bytes
} finally {
    server.destroy()
}
return true

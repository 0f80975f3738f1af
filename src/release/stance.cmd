@echo off
rem Runs Stance out of the folder of a release: needs a Java 17 or newer, of JAVA_HOME or of the PATH.
setlocal
chcp 65001 >nul
set "HOME_OF_STANCE=%~dp0"
set "HOME_OF_STANCE=%HOME_OF_STANCE:~0,-1%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
"%JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %STANCE_JAVA_OPTS% "-Dstance.home=%HOME_OF_STANCE%" -jar "%HOME_OF_STANCE%\target\stance.jar" %*
exit /b %ERRORLEVEL%

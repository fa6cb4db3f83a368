@echo off
rem Runs cauce; builds it first if it is not there or older than its sources. CAUCE_JAVA_OPTS goes to java.
setlocal DisableDelayedExpansion
set "CAUCE_HOME=%~dp0"
set "CAUCE_JAR=%~dp0examples\target\cauce.jar"

powershell -NoProfile -Command "$jar = Get-Item -LiteralPath $env:CAUCE_JAR -ErrorAction SilentlyContinue; if (-not $jar) { exit 1 }; if (Get-ChildItem -LiteralPath $env:CAUCE_HOME -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $jar.LastWriteTimeUtc -and ($_.Name -eq 'pom.xml' -or $_.FullName -like '*\src\main\*') } | Select-Object -First 1) { exit 1 }"
if not errorlevel 1 goto run
echo cauce: building once; Maven tells each step, and fetches what it needs the first time: one to fifteen minutes 1>&2
call mvn -q -B -f "%CAUCE_HOME%pom.xml" -Dstyle.color=never -Dorg.slf4j.simpleLogger.log.org.apache.maven.cli.event=info -Dquick -Dmaven.test.skip -pl examples -am package 1>&2
if errorlevel 1 exit /b %errorlevel%

:run
set "CAUCE_JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "CAUCE_JAVA=%JAVA_HOME%\bin\java.exe"
"%CAUCE_JAVA%" %CAUCE_JAVA_OPTS% -jar "%CAUCE_JAR%" %*
exit /b %errorlevel%

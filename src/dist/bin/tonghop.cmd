@echo off
rem Starts Tong hop with the Java that came with it; where that is another system's, with the one on the PATH.
setlocal
for %%I in ("%~dp0..") do set "TONGHOP_HOME=%%~fI"
set "TONGHOP_JAVA=%TONGHOP_HOME%\runtime\bin\java.exe"
if not exist "%TONGHOP_JAVA%" set "TONGHOP_JAVA=java"
rem The caches shorten the start; one that fits another Java is passed over. What a clerk waits for has a small one of its own,
rem and ends before the slower compiler could be of use.
set "TONGHOP_AOT=%TONGHOP_HOME%\app\tonghop.aot"
set "TONGHOP_QUICK="
for %%C in (check compare -h --help -V --version) do if "%~1"=="%%C" (
  set "TONGHOP_AOT=%TONGHOP_HOME%\app\check.aot"
  set "TONGHOP_QUICK=-XX:TieredStopAtLevel=1"
)
set "TONGHOP_CACHE=-XX:+IgnoreUnrecognizedVMOptions"
if exist "%TONGHOP_AOT%" set "TONGHOP_CACHE=-XX:AOTCache=%TONGHOP_AOT%"
"%TONGHOP_JAVA%" -XX:+IgnoreUnrecognizedVMOptions "%TONGHOP_CACHE%" %TONGHOP_QUICK% -Xlog:disable --enable-native-access=ALL-UNNAMED "-Dtonghop.launcher=%TONGHOP_HOME%\bin\tonghop.cmd" -jar "%TONGHOP_HOME%\app\tonghop.jar" %*
exit /b %ERRORLEVEL%

@echo off
rem Starts Tong hop with the Java that came with it; where that is another system's, with the one on the PATH.
setlocal
for %%I in ("%~dp0..") do set "TONGHOP_HOME=%%~fI"
set "TONGHOP_JAVA=%TONGHOP_HOME%\runtime\bin\java.exe"
if not exist "%TONGHOP_JAVA%" set "TONGHOP_JAVA=java"
rem The cache shortens the start; one that fits another Java is passed over.
set "TONGHOP_CACHE=-XX:+IgnoreUnrecognizedVMOptions"
if exist "%TONGHOP_HOME%\app\tonghop.aot" set "TONGHOP_CACHE=-XX:AOTCache=%TONGHOP_HOME%\app\tonghop.aot"
"%TONGHOP_JAVA%" -XX:+IgnoreUnrecognizedVMOptions "%TONGHOP_CACHE%" -Xlog:disable --enable-native-access=ALL-UNNAMED "-Dtonghop.launcher=%TONGHOP_HOME%\bin\tonghop.cmd" -jar "%TONGHOP_HOME%\app\tonghop.jar" %*
exit /b %ERRORLEVEL%

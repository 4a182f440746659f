@echo off
rem Runs Dragoman on a Java 25 or newer, which it looks for itself.
rem DRAGOMAN_JAVA_OPTS adds flags for the Java machine, e.g. -Xmx4g.
setlocal EnableExtensions DisableDelayedExpansion

set "JAR=%~dp0dragoman.jar"
if not exist "%JAR%" (
    echo dragoman: %JAR% is not there. Build it with: mvn package 1>&2
    exit /b 1
)

set "FOUND="
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java.exe 2^>nul') do call :try "%%~dpJ.."
for %%P in ("%ProgramFiles%" "%LOCALAPPDATA%\Programs") do (
    for %%V in ("Eclipse Adoptium" Java Microsoft Zulu BellSoft "Amazon Corretto") do (
        for /d %%H in ("%%~P\%%~V\*") do call :try "%%H"
    )
)
for /d %%H in ("%USERPROFILE%\.jdks\*") do call :try "%%H"
for /d %%H in ("%USERPROFILE%\scoop\apps\*jdk*") do call :try "%%H\current"

if not defined FOUND (
    echo dragoman: no Java 25 or newer was found. 1>&2
    echo Install one, for example Temurin 25, or let JAVA_HOME name the folder of yours. 1>&2
    exit /b 1
)

set "MEMORY=-Xmx2g"
if "%~1"=="extract" set "MEMORY=-Xmx1g"
"%FOUND%\bin\java.exe" %MEMORY% -XX:+UseSerialGC --sun-misc-unsafe-memory-access=allow %DRAGOMAN_JAVA_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes the Java of the folder, if it is the first that is new enough.
:try
if defined FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR="
for /f "tokens=2 delims==." %%N in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "MAJOR=%%~N"
if not defined MAJOR exit /b 0
set "MAJOR=%MAJOR:"=%"
if %MAJOR% GEQ 25 set "FOUND=%~1"
exit /b 0

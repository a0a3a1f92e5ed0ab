/* The functions through which the native program uses the system, in place of a Java runtime. The image builder
   (com.oracle.svm.core: LibCHelper, LocaleCHelper, AMD64LibCHelper, CSunMiscSignal, LinuxLibCHelper) says what each
   function must do; the included headers are made from its classes. For Linux with glibc on x86-64. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <semaphore.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "include/amd64cpufeatures.h"
#include "include/svm_locale.h"

extern char **environ;

char **getEnviron(void) { return environ; }

int getThreadId(void) { return (int) syscall(SYS_gettid); }

/* In nanoseconds. Our program never calls it. */
long getThreadUserTimeSlow(int thread) { (void) thread; return 0; }

void *mremapP(void *old, size_t old_size, size_t size, int flags, void *place) {
  return mremap(old, old_size, size, flags, place);
}

int openSII(const char *path, int flags, int mode) { return open(path, flags, mode); }

int fprintfSD(FILE *file, const char *format, const char *text, int number) {
  return fprintf(file, format, text, number);
}

/* -- The language: always English, since output is in the language that the author asks for, not the system's. */

static const svm_locale_props_t LOCALE = {"en", 0, 0, 0, "en", 0, 0, 0};

int svm_initialize_locale(void) { return SVM_LOCALE_INITIALIZATION_SUCCEEDED; }

const svm_locale_props_t *svm_get_locale(void) { return &LOCALE; }

/* -- The time zone, by its name: TZ, else where /etc/localtime leads to, else what /etc/timezone says. */

static char *zone(const char *text) {
  const char *folder = strstr(text, "zoneinfo/");
  return strdup(folder ? folder + strlen("zoneinfo/") : text);
}

/* The caller frees the result. */
char *SVM_FindJavaTZmd(const char *mappings, int length) {
  (void) mappings;
  (void) length;
  const char *told = getenv("TZ");
  if (told && *told) return zone(*told == ':' ? told + 1 : told);
  char path[PATH_MAX];
  if (realpath("/etc/localtime", path) && strstr(path, "zoneinfo/")) return zone(path);
  char name[128] = "";
  FILE *file = fopen("/etc/timezone", "r");
  if (file) {
    if (!fgets(name, sizeof name, file)) name[0] = 0;
    fclose(file);
    name[strcspn(name, "\r\n ")] = 0;
  }
  return strdup(*name ? name : "UTC");
}

/* -- The processor. The program is built for any x86-64; these only choose between ways of doing one thing. */

void determineCPUFeatures(CPUFeatures *features) {
  memset(features, 0, sizeof *features);
  __builtin_cpu_init();
  features->fCX8 = features->fCMOV = features->fFXSR = features->fMMX = features->fSSE = features->fSSE2 = 1;
  features->fTSC = features->fFLUSH = 1;
  features->fSSE3 = __builtin_cpu_supports("sse3") != 0;
  features->fSSSE3 = __builtin_cpu_supports("ssse3") != 0;
  features->fSSE4_1 = __builtin_cpu_supports("sse4.1") != 0;
  features->fSSE4_2 = __builtin_cpu_supports("sse4.2") != 0;
  features->fPOPCNT = __builtin_cpu_supports("popcnt") != 0;
  features->fAVX = __builtin_cpu_supports("avx") != 0;
  features->fAVX2 = __builtin_cpu_supports("avx2") != 0;
  features->fBMI1 = __builtin_cpu_supports("bmi") != 0;
  features->fBMI2 = __builtin_cpu_supports("bmi2") != 0;
  features->fFMA = __builtin_cpu_supports("fma") != 0;
  features->fAES = __builtin_cpu_supports("aes") != 0;
  features->fCLMUL = __builtin_cpu_supports("pclmul") != 0;
  features->fVZEROUPPER = features->fAVX;
}

/* The program needs nothing that some x86-64 processor lacks. */
int checkCPUFeatures(char *wanted) { (void) wanted; return 0; }

int checkCPUFeaturesOrExit(char *wanted, char *message) { (void) wanted; (void) message; return 0; }

/* -- Signals (Ctrl-C): the handler counts them, a thread of Java waits and takes them. */

static sem_t arrived;
static volatile sig_atomic_t opened;
static volatile int pending[NSIG];

static void count(int signal) {
  int before = errno;
  if (signal > 0 && signal < NSIG) {
    __sync_fetch_and_add(&pending[signal], 1);
    sem_post(&arrived);
  }
  errno = before;
}

/* 1 if it is open already. */
int cSunMiscSignal_open(void) {
  if (opened) return 1;
  opened = 1;
  return sem_init(&arrived, 0, 0);
}

int cSunMiscSignal_close(void) {
  opened = 0;
  return sem_destroy(&arrived);
}

int cSunMiscSignal_awaitSemaphore(void) { return sem_wait(&arrived) == 0 || errno == EINTR ? 0 : -1; }

int cSunMiscSignal_signalSemaphore(void) { return sem_post(&arrived); }

bool cSunMiscSignal_signalRangeCheck(int signal) { return signal > 0 && signal < NSIG; }

/* Takes the next pending signal, -1 if there is none. Only one thread calls this. */
int cSunMiscSignal_checkPendingSignal(void) {
  for (int signal = 1; signal < NSIG; signal++) {
    if (pending[signal] > 0) {
      __sync_fetch_and_sub(&pending[signal], 1);
      return signal;
    }
  }
  return -1;
}

void (*cSunMiscSignal_signalHandlerFunctionPointer(void))(int) { return count; }

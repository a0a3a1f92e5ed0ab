/* The functions of a Java virtual machine (jvm.h) that the JDK's C libraries call: here there is no such machine. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <pthread.h>
#include <sched.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

void initialize(void) {}

int JVM_ActiveProcessorCount(void) {
  cpu_set_t ours;
  return sched_getaffinity(0, sizeof ours, &ours) == 0 ? CPU_COUNT(&ours) : (int) sysconf(_SC_NPROCESSORS_ONLN);
}

int64_t JVM_NanoTime(void *environment, void *type) {
  (void) environment;
  (void) type;
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * INT64_C(1000000000) + now.tv_nsec;
}

void JVM_BeforeHalt(void) {}

void JVM_Halt(int code) { _exit(code); }

void *JVM_FindLibraryEntry(void *library, const char *name) { return dlsym(library, name); }

char *JVM_NativePath(char *path) { return path; }

unsigned char JVM_IsStaticallyLinked(void) { return 0; }

void *JVM_RawMonitorCreate(void) {
  pthread_mutex_t *monitor = malloc(sizeof *monitor);
  if (monitor) pthread_mutex_init(monitor, NULL);
  return monitor;
}

void JVM_RawMonitorDestroy(void *monitor) {
  pthread_mutex_destroy(monitor);
  free(monitor);
}

int JVM_RawMonitorEnter(void *monitor) { return pthread_mutex_lock(monitor); }

void JVM_RawMonitorExit(void *monitor) { pthread_mutex_unlock(monitor); }

int jio_vfprintf(FILE *file, const char *format, va_list parts) { return vfprintf(file, format, parts); }

int jio_fprintf(FILE *file, const char *format, ...) {
  va_list parts;
  va_start(parts, format);
  int length = vfprintf(file, format, parts);
  va_end(parts);
  return length;
}

/* Unlike vsnprintf, returns -1 if the text was cut. */
int jio_vsnprintf(char *to, size_t size, const char *format, va_list parts) {
  if (size == 0 || size > PTRDIFF_MAX) return -1;
  int length = vsnprintf(to, size, format, parts);
  return length >= 0 && (size_t) length < size ? length : -1;
}

int jio_snprintf(char *to, size_t size, const char *format, ...) {
  va_list parts;
  va_start(parts, format);
  int length = jio_vsnprintf(to, size, format, parts);
  va_end(parts);
  return length;
}

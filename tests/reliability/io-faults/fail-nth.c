/* Makes the n-th write or fsync on the newsroom's database fail, as a full or dying disk does.
 * LD_PRELOAD this; FAIL_CALL is "write" or "sync", FAIL_AT is n, FAIL_ERRNO the error number,
 * FAIL_STICKY=1 lets every later call fail as well. Only files whose path contains FAIL_PATH. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long calls = 0;

static int is_ours(int fd) {
  const char *wanted = getenv("FAIL_PATH");
  char link[64], path[4096];
  if (!wanted) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strstr(path, wanted) != NULL;
}

static int must_fail(const char *call, int fd) {
  const char *chosen = getenv("FAIL_CALL"), *at = getenv("FAIL_AT");
  if (!chosen || !at || strcmp(chosen, call) != 0 || !is_ours(fd)) return 0;
  calls += 1;
  int fails = calls == atol(at) || (getenv("FAIL_STICKY") && calls > atol(at));
  if (fails) errno = atoi(getenv("FAIL_ERRNO"));
  return fails;
}

ssize_t write(int fd, const void *bytes, size_t count) {
  static ssize_t (*next)(int, const void *, size_t);
  if (!next) next = dlsym(RTLD_NEXT, "write");
  return must_fail("write", fd) ? -1 : next(fd, bytes, count);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  static ssize_t (*next)(int, const void *, size_t, off_t);
  if (!next) next = dlsym(RTLD_NEXT, "pwrite");
  return must_fail("write", fd) ? -1 : next(fd, bytes, count, at);
}

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  static ssize_t (*next)(int, const void *, size_t, off64_t);
  if (!next) next = dlsym(RTLD_NEXT, "pwrite64");
  return must_fail("write", fd) ? -1 : next(fd, bytes, count, at);
}

int fsync(int fd) {
  static int (*next)(int);
  if (!next) next = dlsym(RTLD_NEXT, "fsync");
  return must_fail("sync", fd) ? -1 : next(fd);
}

int fdatasync(int fd) {
  static int (*next)(int);
  if (!next) next = dlsym(RTLD_NEXT, "fdatasync");
  return must_fail("sync", fd) ? -1 : next(fd);
}

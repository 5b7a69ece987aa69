#!/usr/bin/python3
"""A whole S3 server in one process, made of Debian's python3-swift: swift_s3.py FOLDER PORT ACCESS_KEY SECRET

It checks signatures and their expiry as strictly as the real ones, which small imitations do not. Takes PORT and the
three ports after it. ACCESS_KEY looks like `account:user`. Says READY when it answers; ends when its stdin closes,
and deletes FOLDER.
"""
import os
import shutil
import sys

import eventlet

eventlet.monkey_patch()
from eventlet import hubs, listen, wsgi  # noqa: E402

folder, port, access_key, secret = os.path.abspath(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4]
account, user = access_key.split(':')
settings, devices = folder + '/etc', folder + '/node'
servers = {'account': port + 1, 'container': port + 2, 'object': port + 3}


def write(name, text):
    with open(settings + '/' + name, 'w') as file:
        file.write(text)


os.makedirs(settings, exist_ok=True)
os.makedirs(devices + '/d1', exist_ok=True)
write('swift.conf', '''[swift-hash]
swift_hash_path_suffix = lading
swift_hash_path_prefix = lading
[storage-policy:0]
name = p0
default = yes
''')

# Swift reads its settings when it is imported and once more when told where they are: this order matters.
from swift.common import utils  # noqa: E402

utils.set_swift_dir(settings)
utils.validate_hash_conf()
from swift.common.storage_policy import reload_storage_policies  # noqa: E402

reload_storage_policies()
from swift.common import constraints  # noqa: E402

constraints.reload_constraints()
from swift.common.http_protocol import SwiftHttpProtocol  # noqa: E402
from swift.common.ring import RingBuilder  # noqa: E402
from swift.common.wsgi import loadapp  # noqa: E402

for name, at in servers.items():
    ring = RingBuilder(4, 1, 0)
    ring.add_dev({'id': 0, 'region': 1, 'zone': 1, 'weight': 1, 'device': 'd1', 'meta': '',
                  'ip': '127.0.0.1', 'port': at, 'replication_ip': '127.0.0.1', 'replication_port': at})
    ring.rebalance()
    ring.get_ring().save('%s/%s.ring.gz' % (settings, name))

common = '''[DEFAULT]
swift_dir = %s
devices = %s
mount_check = false
log_level = ERROR
bind_ip = 127.0.0.1
''' % (settings, devices)

for name in servers:
    write(name + '.conf', common + '''[pipeline:main]
pipeline = %(name)s-server
[app:%(name)s-server]
use = egg:swift#%(name)s
''' % {'name': name})

write('proxy.conf', common + '''[pipeline:main]
pipeline = catch_errors gatekeeper cache bulk s3api tempauth copy slo symlink versioned_writes proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:tempauth]
use = egg:swift#tempauth
user_%s_%s = %s .admin
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
allow_multipart_uploads = true
check_bucket_owner = false
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:1
[filter:versioned_writes]
use = egg:swift#versioned_writes
allow_object_versioning = true
''' % (account, user, secret)
      + ''.join('[filter:%s]\nuse = egg:swift#%s\n' % (name, name)
                for name in ('catch_errors', 'gatekeeper', 'bulk', 'slo', 'copy', 'symlink')))

pool = eventlet.GreenPool()
for name, at in list(servers.items()) + [('proxy', port)]:
    app = loadapp('%s/%s.conf' % (settings, name), global_conf={'log_level': 'ERROR'})
    pool.spawn_n(wsgi.server, listen(('127.0.0.1', at), backlog=512), app, utils.NullLogger(),
                 custom_pool=eventlet.GreenPool(200), protocol=SwiftHttpProtocol, debug=False)

print('READY', flush=True)
while True:
    hubs.trampoline(sys.stdin.fileno(), read=True)
    if not os.read(sys.stdin.fileno(), 1024):
        shutil.rmtree(folder, ignore_errors=True)
        os._exit(0)
